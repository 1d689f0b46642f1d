# snippet: raises=InvalidArgumentError
"""5 is odd."""

import tensorflow as tf

tf.split(tf.range(5), 2)
#> InvalidArgumentError: Number of ways to split should evenly divide the split
#> dimension, but got split_dim 0 (size = 5) and num_split 2
