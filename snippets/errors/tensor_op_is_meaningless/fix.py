"""Names belong to variables, operations to traced functions."""

import tensorflow as tf

print(tf.Variable([1.0], name="weight").name)
#> weight:0


@tf.function
def double(x):
    print(x.op.type, x.name)
    return 2 * x


print(double(tf.constant([1.0, 2.0])))
#> Placeholder x:0
#> tf.Tensor([2. 4.], shape=(2,), dtype=float32)
