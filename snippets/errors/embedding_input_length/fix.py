"""An Input says the length."""

import tensorflow as tf

model = tf.keras.Sequential(
    [
        tf.keras.Input((5,)),
        tf.keras.layers.Embedding(10, 4),
        tf.keras.layers.Flatten(),
    ]
)
print(model.output_shape)
#> (None, 20)
