"""Nothing is printed, and there is one loss per row; 0.108 is their mean."""

import tensorflow as tf

y_true = [[0.0, 1.0], [0.0, 0.0]]
y_pred = [[1.0, 1.0], [0.0, 0.0]]
loss = tf.keras.losses.logcosh(y_true, y_pred)
print(loss.numpy().round(3))
#> [0.217 0.   ]
print(tf.reduce_mean(loss).numpy().round(3))
#> 0.108
