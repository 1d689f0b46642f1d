"""One unit with a sigmoid answers one question."""

import tensorflow as tf

labels = tf.constant([[0], [1]])
model = tf.keras.Sequential(
    [tf.keras.Input((3,)), tf.keras.layers.Dense(1, activation="sigmoid")]
)
loss = tf.keras.losses.BinaryCrossentropy()
print(loss(labels, model(tf.zeros((2, 3)))))
#> tf.Tensor(0.6931472, shape=(), dtype=float32)
