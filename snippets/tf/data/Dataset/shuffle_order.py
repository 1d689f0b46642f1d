"""A new order each time the dataset is read, unless told otherwise."""

import tensorflow as tf

tf.random.set_seed(0)
shuffled = tf.data.Dataset.range(6).shuffle(6, seed=1)
print(*shuffled.as_numpy_iterator())
#> 5 1 2 0 4 3
print(*shuffled.as_numpy_iterator())
#> 2 1 4 5 0 3

numbers = tf.data.Dataset.range(6)
fixed = numbers.shuffle(6, seed=1, reshuffle_each_iteration=False)
print(*fixed.as_numpy_iterator())
#> 3 2 5 4 0 1
print(*fixed.as_numpy_iterator())
#> 3 2 5 4 0 1
