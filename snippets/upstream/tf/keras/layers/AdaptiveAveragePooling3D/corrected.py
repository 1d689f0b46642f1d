"""The example never imports AdaptiveAveragePooling3D."""

import tensorflow as tf

volume = tf.reshape(tf.range(64.0), (1, 4, 4, 4, 1))
pooled = tf.keras.layers.AdaptiveAveragePooling3D(output_size=2)(volume)
print(pooled.shape)
#> (1, 2, 2, 2, 1)
print(pooled[0, ..., 0].numpy())
#> [[[10.5 12.5]
#>   [18.5 20.5]]
#>
#>  [[42.5 44.5]
#>   [50.5 52.5]]]
