"""Two epochs of 8 numbers in batches of 4, in both orders."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
numbers = tf.data.Dataset.range(8)
for dataset in [numbers.batch(4).shuffle(2), numbers.shuffle(8).batch(4)]:
    for _ in range(2):
        print([batch.numpy().tolist() for batch in dataset])
#> [[4, 5, 6, 7], [0, 1, 2, 3]]
#> [[0, 1, 2, 3], [4, 5, 6, 7]]
#> [[6, 7, 5, 3], [1, 4, 0, 2]]
#> [[5, 4, 6, 7], [0, 2, 1, 3]]
