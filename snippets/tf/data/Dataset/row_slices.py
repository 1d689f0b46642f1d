"""Batches hold the rows that slices of the array hold."""

import numpy as np
import tensorflow as tf

rows = np.arange(10).reshape((5, 2))
minibatches = tf.data.Dataset.from_tensor_slices(rows).batch(2)
for number, minibatch in enumerate(minibatches):
    begin = 2 * number
    print(np.array_equal(minibatch, rows[begin : begin + 2]))
#> True
#> True
#> True
