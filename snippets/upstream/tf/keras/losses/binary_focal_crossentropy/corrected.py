"""`loss` is undefined, and the comparison is with the focal loss itself."""

import tensorflow as tf

y_true = [[0, 1], [0, 0]]
y_pred = [[0.6, 0.4], [0.4, 0.6]]
focal = tf.keras.losses.binary_focal_crossentropy(y_true, y_pred, gamma=2)
plain = tf.keras.losses.binary_crossentropy(y_true, y_pred)
print(focal.shape)
#> (2,)
print(focal.numpy().round(3))
#> [0.33  0.206]
print(plain.numpy().round(3))
#> [0.916 0.714]
print((focal / plain).numpy().round(3))
#> [0.36  0.288]
