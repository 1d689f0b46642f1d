"""A number, a list, a list of lists, a list of those."""

import tensorflow as tf

print(tf.constant(7).shape)
#> ()
print(tf.constant([7, 8, 9]).shape)
#> (3,)
print(tf.constant([[7, 8, 9], [1, 2, 3]]).shape)
#> (2, 3)
print(tf.constant([[[7, 8, 9], [1, 2, 3]]]).shape)
#> (1, 2, 3)
