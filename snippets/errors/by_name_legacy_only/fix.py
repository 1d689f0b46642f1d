"""Leave out what does not fit, or copy layer by layer."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
other = tf.keras.models.clone_model(model)
other.load_weights("model.weights.h5", skip_mismatch=True)
other.layers[0].set_weights(model.layers[0].get_weights())
print(other.output_shape)
#> (None, 1)
