"""A name, or the function itself."""

import tensorflow as tf

print(tf.keras.layers.Dense(2, activation="relu").activation.__name__)
#> relu
print(tf.keras.layers.Dense(2, activation=tf.nn.relu).activation.__name__)
#> relu
