"""Without a name each layer gets its own."""

import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(4))
model.add(tf.keras.layers.Dense(4))
print([layer.name for layer in model.layers])
#> ['dense', 'dense_1']
