"""A SavedModel for serving."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.export("model", verbose=False)
print(list(tf.saved_model.load("model").signatures))
#> ['serve', 'serving_default']
