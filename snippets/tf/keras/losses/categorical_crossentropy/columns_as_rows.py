"""The same columns as above, read as rows."""

import tensorflow as tf

y_true = tf.one_hot([1, 0], depth=3, axis=0)
y_pred = tf.constant([[0.05, 0.6], [0.9, 0.2], [0.05, 0.2]])
loss = tf.keras.losses.categorical_crossentropy(y_true, y_pred)
print(loss.numpy())
#> [ 0.0800427   0.20067078 -0.        ]
