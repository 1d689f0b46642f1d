# snippet: raises=UserWarning
"""The warning, made an error."""

import warnings

import numpy as np
import tensorflow as tf

warnings.simplefilter("error", UserWarning)


class Data(tf.keras.utils.PyDataset):
    def __init__(self):
        self.size = 2

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        return np.zeros((4, 3)), np.zeros((4, 1))


model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.evaluate(Data(), verbose=0)
#> UserWarning: Your `PyDataset` class should call `super().__init__(**kwargs)`
#> in its constructor. `**kwargs` can include `workers`, `use_multiprocessing`,
#> `max_queue_size`. Do not pass these arguments to `fit()`, as they will be
#> ignored.
