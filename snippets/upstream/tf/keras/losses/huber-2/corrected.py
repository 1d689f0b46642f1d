"""Nothing is printed, and there is one loss per row; 0.155 is their mean."""

import tensorflow as tf

y_true = [[0, 1], [0, 0]]
y_pred = [[0.6, 0.4], [0.4, 0.6]]
loss = tf.keras.losses.huber(y_true, y_pred)
print(loss.numpy().round(3))
#> [0.18 0.13]
print(tf.reduce_mean(loss).numpy().round(3))
#> 0.155
