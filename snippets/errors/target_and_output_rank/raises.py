# snippet: raises=ValueError
"""A prediction at each of 5 steps, one target for all."""

import tensorflow as tf

model = tf.keras.Sequential(
    [tf.keras.Input((5, 3)), tf.keras.layers.Dense(2, activation="softmax")]
)
model.compile(loss="categorical_crossentropy")
model.fit(tf.zeros((4, 5, 3)), tf.one_hot([0, 1, 0, 1], 2), verbose=0)
#> ValueError: Arguments `target` and `output` must have the same rank (ndim).
#> Received: target.shape=(None, 2), output.shape=(None, 5, 2)
