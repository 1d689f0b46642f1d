"""The example does not import the decorator; it is in tf.experimental."""

import tensorflow as tf


class Masked(tf.experimental.ExtensionType):
    values: tf.Tensor
    mask: tf.Tensor


@tf.experimental.dispatch_for_binary_elementwise_apis(Masked, Masked)
def both(function, x, y):
    return Masked(function(x.values, y.values), x.mask & y.mask)


a = Masked([1, 2, 3], [True, True, False])
b = Masked([2, 4, 6], [True, False, True])
print(tf.add(a, b).values.numpy(), tf.add(a, b).mask.numpy())
#> [3 6 9] [ True False False]
print(tf.multiply(a, b).values.numpy())
#> [ 2  8 18]
