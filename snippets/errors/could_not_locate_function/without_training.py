"""For predictions the loss is not needed."""

import tensorflow as tf


def error(true, predicted):
    return tf.abs(true - predicted)


model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", error)
model.save("model.keras")
del error
model = tf.keras.models.load_model("model.keras", compile=False)
print(model.output_shape)
#> (None, 1)
