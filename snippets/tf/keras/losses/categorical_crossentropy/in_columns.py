"""Three classes in rows, two examples in columns: two losses."""

import tensorflow as tf

y_true = tf.one_hot([1, 0], depth=3, axis=0)
y_pred = tf.constant([[0.05, 0.6], [0.9, 0.2], [0.05, 0.2]])
print(y_true.shape, y_pred.shape)
#> (3, 2) (3, 2)
loss = tf.keras.losses.categorical_crossentropy(y_true, y_pred, axis=0)
print(loss.numpy())
#> [0.10536055 0.5108256 ]
