"""Run it as a layer."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.export("folder", verbose=False)
layer = tf.keras.layers.TFSMLayer("folder", call_endpoint="serve")
print(layer(tf.ones((2, 3))).shape)
#> (2, 1)
