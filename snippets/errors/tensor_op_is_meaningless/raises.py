# snippet: raises=AttributeError
"""There is no graph here."""

import tensorflow as tf

x = tf.constant([1.0, 2.0])
print(x.op)
#> AttributeError: Tensor.op is undefined when eager execution is enabled.
