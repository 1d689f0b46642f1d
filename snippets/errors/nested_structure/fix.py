"""The same form on both sides."""

import tensorflow as tf

print(tf.nest.map_structure(lambda a, b: a + b, [1, [2, 3]], [4, [5, 6]]))
#> [5, [7, 9]]
