"""x is never defined; it is the number of points."""

import tensorflow as tf

print(tf.keras.ops.blackman(5).numpy().round(2) + 0.0)
#> [0.   0.34 1.   0.34 0.  ]
