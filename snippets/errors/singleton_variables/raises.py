# snippet: raises=ValueError
"""Each call makes another variable."""

import tensorflow as tf


@tf.function
def count():
    counter = tf.Variable(0)
    return counter.assign_add(1)


count()
#> ValueError: tf.function only supports singleton tf.Variables created on the
#> first call. Make sure the tf.Variable is only created once or created outside
#> tf.function. See
#> https://www.tensorflow.org/guide/function#creating_tfvariables for more
#> information.
