# snippet: raises=ValueError
"""Four examples, three targets."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(tf.zeros((4, 3)), tf.zeros((3, 1)), verbose=0)
#> ValueError: Data cardinality is ambiguous. Make sure all arrays contain the
#> same number of samples.'x' sizes: 4
