"""Today pickle works as well."""

import pickle

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
twin = pickle.loads(pickle.dumps(model))
print(twin.output_shape)
#> (None, 1)
