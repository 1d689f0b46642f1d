"""Three of four guesses are right, but only the rows tell so."""

import tensorflow as tf

Y = tf.constant([[1, 0, 0, 0], [0, 0, 1, 1], [0, 1, 0, 0]])
Z3 = tf.constant([[5.0, 0, 1, 2], [1, 1, 4, 3], [0, 3, 2, 9]])
columns = tf.keras.metrics.CategoricalAccuracy()
columns.update_state(Y, Z3)
print(Z3.shape, columns.result().numpy())
#> (3, 4) 0.6666667

rows = tf.keras.metrics.CategoricalAccuracy()
rows.update_state(tf.transpose(Y), tf.transpose(Z3))
print(tf.transpose(Z3).shape, rows.result().numpy())
#> (4, 3) 0.75
