"""Count from 0."""

import tensorflow as tf

labels = tf.constant([1, 2, 2]) - 1
predicted = tf.constant([1, 2, 1]) - 1
print(tf.math.confusion_matrix(labels, predicted, num_classes=2))
#> tf.Tensor(
#> [[1 0]
#>  [1 1]], shape=(2, 2), dtype=int32)
