# snippet: raises=ValueError
"""The targets stand apart from the dataset."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
data = tf.data.Dataset.from_tensor_slices(features).batch(2)
model.fit(data, targets, verbose=0)
#> ValueError: When providing `x` as a tf.data.Dataset, `y` should not be
#> passed. Instead, the targets should be included as part of the
#> tf.data.Dataset.
