"""The dataset is told."""

import numpy as np
import tensorflow as tf


class Data(tf.keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return np.zeros((4, 3)), np.zeros((4, 1))


model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
print(model.evaluate(Data(workers=2), verbose=0))
#> 0.0
