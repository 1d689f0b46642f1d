"""Tensors have no reshape method, and without axis no error is raised."""

import tensorflow as tf

data = tf.keras.ops.reshape(tf.keras.ops.arange(6), (3, 2))
print(data.numpy())
#> [[0 1]
#>  [2 3]
#>  [4 5]]
weights = tf.keras.ops.array([1 / 4, 3 / 4])
print(tf.keras.ops.average(data, axis=1, weights=weights).numpy())
#> [0.75 2.75 4.75]
# Always name the axis: this is the sum of the three averages, not their mean.
print(tf.keras.ops.average(data, weights=weights).numpy())
#> 8.25
