"""The example does not import the decorator; it is in tf.experimental."""

import tensorflow as tf


class Masked(tf.experimental.ExtensionType):
    values: tf.Tensor
    mask: tf.Tensor


@tf.experimental.dispatch_for_binary_elementwise_assert_apis(Masked, Masked)
def check(function, x, y):
    seen = x.mask & y.mask
    return function(x.values[seen], y.values[seen])


a = Masked([1, 1, 0], [False, True, True])
b = Masked([2, 1, 0], [True, True, True])
print(tf.debugging.assert_equal(a, b))
#> None
try:
    tf.debugging.assert_greater(a, b)
except tf.errors.InvalidArgumentError:
    print("no value is greater")
#> no value is greater
