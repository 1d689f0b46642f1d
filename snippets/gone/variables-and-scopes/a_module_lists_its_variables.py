"""A module takes the place of a scope and of its collections."""

import tensorflow as tf


class Affine(tf.Module):
    """Weights, and a bias."""

    def __init__(self):
        self.w = tf.Variable(tf.ones((3, 2)), name="w")
        self.b = tf.Variable(tf.zeros(2), name="b")

    def __call__(self, x):
        """Return the product with the weights, plus the bias."""
        return x @ self.w + self.b


affine = Affine()
print(affine(tf.ones((4, 3))).shape, affine(tf.ones((1, 3))).shape)
#> (4, 2) (1, 2)
print([variable.name for variable in affine.trainable_variables])
#> ['b:0', 'w:0']
