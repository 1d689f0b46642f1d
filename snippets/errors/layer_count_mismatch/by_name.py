"""Load the layers that have the same name."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model.h5")
model.add(tf.keras.layers.Dense(1))
model.load_weights("model.h5", by_name=True)
print(len(model.layers))
#> 2
