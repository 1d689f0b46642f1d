"""The example does not import the decorator; it is in tf.experimental."""

import tensorflow as tf


class Masked(tf.experimental.ExtensionType):
    values: tf.Tensor
    mask: tf.Tensor


@tf.experimental.dispatch_for_api(tf.math.add, {"x": Masked, "y": Masked})
def add_masked(x, y, name=None):
    return Masked(x.values + y.values, x.mask & y.mask)


total = tf.add(Masked([1, 2], [True, False]), Masked(10, True))
print(total.values.numpy(), total.mask.numpy())
#> [11 12] [ True False]
