# snippet: raises=ValueError
"""The dataset has no batches."""

import tensorflow as tf


class Nothing(tf.keras.utils.PyDataset):
    def __len__(self):
        return 0


model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(Nothing(), verbose=0)
#> ValueError: The PyDataset has length 0
