"""Class numbers as they are, or made one-hot: the same losses."""

import tensorflow as tf

labels = tf.constant([1, 0])
y_pred = tf.constant([[0.05, 0.9, 0.05], [0.6, 0.2, 0.2]])
losses = tf.keras.losses
print(losses.sparse_categorical_crossentropy(labels, y_pred).numpy())
#> [0.10536056 0.5108255 ]
one_hot = tf.one_hot(labels, depth=3)
print(losses.categorical_crossentropy(one_hot, y_pred).numpy())
#> [0.10536055 0.5108256 ]
