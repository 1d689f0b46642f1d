# snippet: raises=ValueError
"""A tf.function cannot make a new variable at each call."""

import tensorflow as tf


@tf.function
def double(x):
    w = tf.Variable(2.0)
    return w * x


double(tf.constant(1.0))
#> ValueError: tf.function only supports singleton tf.Variables created on the
#> first call. Make sure the tf.Variable is only created once or created outside
#> tf.function. See
#> https://www.tensorflow.org/guide/function#creating_tfvariables for more
#> information.
