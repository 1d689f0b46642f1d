"""Let AutoGraph rewrite the if, or choose with tf.where."""

import tensorflow as tf


@tf.function
def relu(x):
    return x if x > 0 else 0.0


@tf.function(autograph=False)
def relu_of_each(x):
    return tf.where(x > 0, x, 0.0)


print(relu(tf.constant(-2.0)))
#> tf.Tensor(0.0, shape=(), dtype=float32)
print(relu_of_each(tf.constant([-2.0, 3.0])))
#> tf.Tensor([0. 3.], shape=(2,), dtype=float32)
