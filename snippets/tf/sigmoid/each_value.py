"""Any shape goes in, the same shape comes out."""

import tensorflow as tf

scores = tf.constant([[-4.0, 0.0, 4.0], [-1.0, 1.0, 2.0]])
result = tf.sigmoid(scores)
print(result.numpy())
#> [[0.01798621 0.5        0.98201376]
#>  [0.26894143 0.7310586  0.8807971 ]]
print(result.shape, result.dtype)
#> (2, 3) <dtype: 'float32'>
