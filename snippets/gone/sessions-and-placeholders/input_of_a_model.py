"""Where the placeholder fed a model, Keras has Input."""

import tensorflow as tf

inputs = tf.keras.Input(shape=(784,), name="images")
outputs = tf.keras.layers.Dense(10)(inputs)
model = tf.keras.Model(inputs, outputs)
print(model.input_shape, model.output_shape)
#> (None, 784) (None, 10)
