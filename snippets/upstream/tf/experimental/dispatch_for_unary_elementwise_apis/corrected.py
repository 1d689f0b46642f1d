"""The example does not import the decorator; it is in tf.experimental."""

import tensorflow as tf


class Masked(tf.experimental.ExtensionType):
    values: tf.Tensor
    mask: tf.Tensor


@tf.experimental.dispatch_for_unary_elementwise_apis(Masked)
def one(function, x):
    return Masked(function(x.values), x.mask)


masked = Masked([1, -2, -3], [True, False, True])
print(tf.abs(masked).values.numpy(), tf.abs(masked).mask.numpy())
#> [1 2 3] [ True False  True]
