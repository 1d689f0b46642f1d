"""Each number with itself, shuffled after the zip and before it."""

import tensorflow as tf


def matching(pairs):
    return sum(int(x) == int(y) for x, y in pairs)


tf.keras.utils.set_random_seed(0)
X = Y = tf.data.Dataset.range(100)
together = tf.data.Dataset.zip((X, Y)).shuffle(100)
print(matching(together) == 100)
#> True
apart = tf.data.Dataset.zip((X.shuffle(100), Y.shuffle(100)))
print(matching(apart) == 100)
#> False
