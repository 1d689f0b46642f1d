"""A fifth is 0.2."""

import tensorflow as tf

print(tf.nn.dropout(tf.ones(4), rate=0.2, seed=0).shape)
#> (4,)
