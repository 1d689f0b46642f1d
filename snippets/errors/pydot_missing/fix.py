"""The summary needs neither."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.summary(print_fn=lambda text: print(text.splitlines()[0]))
#> Model: "sequential"
print([layer.name for layer in model.layers])
#> ['dense']
