"""A small buffer mixes little; one for all elements mixes well."""

import tensorflow as tf

tf.random.set_seed(0)
numbers = tf.data.Dataset.range(12)
print(*numbers.shuffle(2, seed=0).as_numpy_iterator())
#> 0 2 3 4 5 6 7 1 8 9 11 10
print(*numbers.shuffle(12, seed=0).as_numpy_iterator())
#> 10 11 3 0 5 8 7 2 6 4 1 9
