"""A Keras model keeps its methods in a .keras file."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.save("model.keras")
loaded = tf.keras.models.load_model("model.keras")
print(loaded.predict(tf.ones((3, 2)), verbose=0).shape)
#> (3, 1)
