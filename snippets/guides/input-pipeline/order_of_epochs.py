"""Three epochs of 6 numbers, shuffled anew and kept."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
numbers = tf.data.Dataset.range(6)
for again in [True, False]:
    dataset = numbers.shuffle(6, reshuffle_each_iteration=again)
    for _ in range(3):
        print([int(number) for number in dataset])
#> [5, 0, 3, 4, 1, 2]
#> [0, 5, 3, 2, 1, 4]
#> [5, 3, 1, 4, 0, 2]
#> [1, 0, 2, 4, 5, 3]
#> [1, 0, 2, 4, 5, 3]
#> [1, 0, 2, 4, 5, 3]
