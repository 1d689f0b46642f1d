"""maxval itself is never drawn."""

import tensorflow as tf

tf.random.set_seed(0)
print(tf.random.uniform((3,), maxval=10, dtype=tf.int32).shape)
#> (3,)
