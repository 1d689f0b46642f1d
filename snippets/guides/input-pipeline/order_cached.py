"""Two epochs of 6 numbers, shuffled before the cache and after it."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
numbers = tf.data.Dataset.range(6)
for dataset in [numbers.shuffle(6).cache(), numbers.cache().shuffle(6)]:
    for _ in range(2):
        print([int(number) for number in dataset])
#> [5, 0, 3, 4, 1, 2]
#> [5, 0, 3, 4, 1, 2]
#> [2, 0, 5, 3, 1, 4]
#> [1, 0, 4, 3, 5, 2]
