"""Drop the axis before the last layer."""

import tensorflow as tf

model = tf.keras.Sequential(
    [
        tf.keras.Input((5, 3)),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(2, activation="softmax"),
    ]
)
model.compile(loss="categorical_crossentropy")
model.fit(tf.zeros((4, 5, 3)), tf.one_hot([0, 1, 0, 1], 2), verbose=0)
print(model.output_shape)
#> (None, 2)
