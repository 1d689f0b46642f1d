# snippet: raises=TypeError
"""A tensor as a key."""

import tensorflow as tf

names = {0: "cat", 1: "dog"}
names[tf.constant(1)]
#> TypeError: Tensor is unhashable. Instead, use tensor.ref() as the key.
