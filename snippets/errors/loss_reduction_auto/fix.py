"""The mean over the batch is what auto meant."""

import tensorflow as tf

loss = tf.keras.losses.MeanSquaredError(reduction="sum_over_batch_size")
print(loss([[0.0], [0.0]], [[1.0], [3.0]]))
#> tf.Tensor(5.0, shape=(), dtype=float32)
