"""The example never imports AdaptiveMaxPooling3D."""

import tensorflow as tf

volume = tf.reshape(tf.range(64.0), (1, 4, 4, 4, 1))
pooled = tf.keras.layers.AdaptiveMaxPooling3D(output_size=2)(volume)
print(pooled.shape)
#> (1, 2, 2, 2, 1)
print(pooled[0, ..., 0].numpy())
#> [[[21. 23.]
#>   [29. 31.]]
#>
#>  [[53. 55.]
#>   [61. 63.]]]
