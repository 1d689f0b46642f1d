"""By name, and with a seed; the default is another."""

import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
layer = tf.keras.layers.Dense(2, kernel_initializer=initializer)
layer.build((None, 3))
print(layer.kernel.numpy())
#> [[ 0.09106225 -0.35448155]
#>  [ 0.4538295  -0.56718487]
#>  [-0.65419155 -0.28700176]]
named = tf.keras.layers.Dense(2, kernel_initializer="glorot_normal")
print(type(named.kernel_initializer).__name__)
#> GlorotNormal
print(type(tf.keras.layers.Dense(2).kernel_initializer).__name__)
#> GlorotUniform
