"""A function takes its inputs as arguments; the call gives the result."""

import tensorflow as tf


@tf.function
def affine(x, w, b):
    """Return the product with weights, plus a bias."""
    return tf.matmul(x, w) + b


result = affine(tf.ones((2, 3)), tf.ones((3, 1)), tf.constant([0.5]))
print(result.numpy())
#> [[3.5]
#>  [3.5]]
