"""Leave the last batch out if it is smaller."""

import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices(tf.zeros((5, 10, 3)))
layer = tf.keras.layers.LSTM(4, stateful=True)
for batch in data.batch(2, drop_remainder=True):
    print(layer(batch).shape)
#> (2, 4)
#> (2, 4)
