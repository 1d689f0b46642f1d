"""The example imports neither Constant nor Dense."""

import tensorflow as tf

initializer = tf.keras.initializers.Constant(10.0)
print(initializer(shape=(2, 2)).numpy())
#> [[10. 10.]
#>  [10. 10.]]
layer = tf.keras.layers.Dense(3, kernel_initializer=initializer)
print(layer(tf.zeros((1, 2))).shape)
#> (1, 3)
