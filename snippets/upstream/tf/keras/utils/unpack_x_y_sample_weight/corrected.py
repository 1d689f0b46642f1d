"""The example imports neither ops nor unpack_x_y_sample_weight."""

import tensorflow as tf

features = tf.keras.ops.ones((10, 5))
labels = tf.keras.ops.zeros((10, 5))
x, y, weight = tf.keras.utils.unpack_x_y_sample_weight((features, labels))
print(x.shape, y.shape, weight)
#> (10, 5) (10, 5) None
x, y, weight = tf.keras.utils.unpack_x_y_sample_weight(features)
print(x.shape, y, weight)
#> (10, 5) None None
