"""Two examples, three classes. The surer a right guess, the less it costs."""

import tensorflow as tf

y_true = tf.constant([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
y_pred = tf.constant([[0.05, 0.9, 0.05], [0.6, 0.2, 0.2]])
loss = tf.keras.losses.categorical_crossentropy(y_true, y_pred)
print(loss.numpy())
#> [0.10536055 0.5108256 ]
print(loss.shape)
#> (2,)
