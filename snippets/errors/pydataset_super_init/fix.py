"""Call it first."""

import numpy as np
import tensorflow as tf


class Data(tf.keras.utils.PyDataset):
    def __init__(self, **options):
        super().__init__(**options)
        self.size = 2

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        return np.zeros((4, 3)), np.zeros((4, 1))


model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
print(model.evaluate(Data(workers=1), verbose=0))
#> 0.0
