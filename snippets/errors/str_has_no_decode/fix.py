"""With today's versions such files load."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save("model.h5")
print(tf.keras.models.load_model("model.h5", compile=False).output_shape)
#> (None, 1)
