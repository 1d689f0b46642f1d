"""Or make the same model first."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.save_weights("model.weights.h5")
twin = tf.keras.models.clone_model(model)
twin.load_weights("model.weights.h5")
print(np.array_equal(twin.get_weights()[0], model.get_weights()[0]))
#> True
