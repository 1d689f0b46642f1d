# snippet: raises=ValueError
"""Built for another shape."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.build((None, 5))
#> ValueError: Sequential model 'sequential' has already been configured to use
#> input shape (None, 3). You cannot build it with input_shape (None, 5)
