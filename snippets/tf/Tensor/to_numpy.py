"""An array with the same values; a scalar becomes a number."""

import tensorflow as tf

table = tf.constant([[1, 2, 3], [4, 5, 6]])
array = table.numpy()
array[0, 0] = 100
print(array)
#> [[100   2   3]
#>  [  4   5   6]]
print(table.numpy().tolist())
#> [[1, 2, 3], [4, 5, 6]]
print(float(tf.constant(2.5)))
#> 2.5
