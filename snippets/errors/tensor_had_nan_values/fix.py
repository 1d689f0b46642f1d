"""Keep the values away from the edge."""

import tensorflow as tf

p = tf.constant([0.5, 0.0])
print(tf.debugging.check_numerics(tf.math.log(p + 1e-7), "log of p"))
#> tf.Tensor([ -0.69314694 -16.118095  ], shape=(2,), dtype=float32)
print(tf.math.xlogy(p, p))
#> tf.Tensor([-0.3465736  0.       ], shape=(2,), dtype=float32)
