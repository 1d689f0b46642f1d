"""The example never imports AdaptiveAveragePooling2D."""

import tensorflow as tf

image = tf.reshape(tf.range(16.0), (1, 4, 4, 1))
print(image[0, :, :, 0].numpy())
#> [[ 0.  1.  2.  3.]
#>  [ 4.  5.  6.  7.]
#>  [ 8.  9. 10. 11.]
#>  [12. 13. 14. 15.]]
pooled = tf.keras.layers.AdaptiveAveragePooling2D(output_size=2)(image)
print(pooled.shape)
#> (1, 2, 2, 1)
print(pooled[0, :, :, 0].numpy())
#> [[ 2.5  4.5]
#>  [10.5 12.5]]
