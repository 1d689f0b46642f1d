"""This function needs no rewriting."""

import tensorflow as tf


@tf.autograph.experimental.do_not_convert
def double(x):
    return x * 2


print(list(tf.data.Dataset.range(3).map(double).as_numpy_iterator()))
#> [np.int64(0), np.int64(2), np.int64(4)]
