"""Without an Input the shape is open until it is built."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.build((None, 5))
print(model.input_shape)
#> (None, 5)
