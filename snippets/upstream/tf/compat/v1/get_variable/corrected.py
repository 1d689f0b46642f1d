"""variable_scope and get_variable are in tf.compat.v1, not in tf."""

import tensorflow as tf

v1 = tf.compat.v1


def foo():
    with v1.variable_scope("foo", reuse=v1.AUTO_REUSE):
        return v1.get_variable("v", [1])


with tf.Graph().as_default():
    first = foo()
    second = foo()
    print(first.name, first is second)
    print(len(v1.global_variables()))
#> foo/v:0 True
#> 1
