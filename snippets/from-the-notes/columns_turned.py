"""Three classes in rows, four examples in columns."""

import tensorflow as tf

labels = tf.one_hot([0, 2, 1, 1], depth=3)
Z3 = tf.constant([[9, 1, 1, 9], [1, 1, 9, 1], [1, 9, 1, 1]])
train_accuracy = tf.keras.metrics.CategoricalAccuracy()
train_accuracy.update_state(labels, tf.transpose(Z3))
print(Z3.shape, tf.transpose(Z3).shape, labels.shape)
#> (3, 4) (4, 3) (4, 3)
print(train_accuracy.result().numpy())
#> 0.75
