# snippet: raises=ValueError
"""Weights of both kinds."""

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
weights = np.ones(4)
model.fit(features, targets, class_weight={0: 2.0}, sample_weight=weights)
#> ValueError: You cannot `class_weight` and `sample_weight` at the same time.
