"""A file of its own, and a copy."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model.keras")
print(tf.keras.models.load_model("model.keras").output_shape)
#> (None, 1)
print(tf.keras.models.clone_model(model).output_shape)
#> (None, 1)
