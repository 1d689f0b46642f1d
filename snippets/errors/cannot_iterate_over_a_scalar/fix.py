"""Count up to n."""

import tensorflow as tf

n = tf.constant(3)
for i in tf.range(n):
    print(i.numpy())
#> 0
#> 1
#> 2
