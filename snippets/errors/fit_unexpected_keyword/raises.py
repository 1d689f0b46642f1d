# snippet: raises=TypeError
"""The number of workers is no matter of fit."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.fit(features, targets, workers=4)
#> TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument
#> 'workers'
