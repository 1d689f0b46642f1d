"""Make the model, then load its weights."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
twin = tf.keras.models.clone_model(model)
twin.load_weights("model.weights.h5")
print(twin.output_shape)
#> (None, 1)
