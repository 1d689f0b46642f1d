# snippet: raises=InvalidArgumentError
"""Integer targets raise; cast them to floats."""

import tensorflow as tf

print(tf.keras.ops.binary_crossentropy([0.0, 1.0], [0.1, 0.9]).numpy())
#> [0.10536055 0.10536055]
tf.keras.ops.binary_crossentropy([0, 1], [0.1, 0.9])
#> InvalidArgumentError: cannot compute Mul as input #1(zero-based) was expected
#> to be a int32 tensor but is a float tensor
