"""Make it outside."""

import tensorflow as tf

counter = tf.Variable(0)


@tf.function
def count():
    return counter.assign_add(1)


count()
print(count())
#> tf.Tensor(2, shape=(), dtype=int32)
