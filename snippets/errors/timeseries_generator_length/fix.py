"""A window of two, with today's function."""

import numpy as np
import tensorflow as tf

series = np.arange(3.0)
data = tf.keras.utils.timeseries_dataset_from_array(
    series[:-1], series[2:], sequence_length=2
)
for window, target in data:
    print(window.numpy(), target.numpy())
#> [[0. 1.]] [2.]
