"""It is keras.ops.normalize, and integers fail with order=2: pass floats."""

import tensorflow as tf

x = tf.constant([[3.0, 4.0], [6.0, 8.0]])
print(tf.keras.ops.normalize(x).numpy())
#> [[0.6 0.8]
#>  [0.6 0.8]]
print(tf.keras.ops.normalize(x, order=1).numpy().round(4))
#> [[0.4286 0.5714]
#>  [0.4286 0.5714]]
