"""Called twice: with a seed, without, and with a seed generator."""

import numpy as np
import tensorflow as tf


def repeats(initializer):
    return np.array_equal(initializer((2, 2)), initializer((2, 2)))


GlorotNormal = tf.keras.initializers.GlorotNormal
print(repeats(GlorotNormal(seed=1)))
#> True
print(repeats(GlorotNormal()))
#> True
print(repeats(GlorotNormal(seed=tf.keras.random.SeedGenerator(1))))
#> False
