"""While a graph is traced there is a shape, but no value."""

import tensorflow as tf


@tf.function
def double(x):
    print("while tracing:", x)
    return x * 2


print(double(tf.constant([1.0, 2.0])))
#> while tracing: Tensor("x:0", shape=(2,), dtype=float32)
#> tf.Tensor([2. 4.], shape=(2,), dtype=float32)
