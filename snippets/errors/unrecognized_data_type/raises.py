# snippet: raises=ValueError
"""A list of lists is no array."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.predict([[1.0, 2.0, 3.0]])
#> ValueError: Unrecognized data type: x=[[1.0, 2.0, 3.0]] (of type <class
#> 'list'>)
