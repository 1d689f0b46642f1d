"""As a dictionary it says what each number is."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
model.compile("sgd", "mse", metrics=["mae"])
print(model.evaluate(features, targets, verbose=0, return_dict=True))
#> {'loss': 0.0, 'mae': 0.0}
