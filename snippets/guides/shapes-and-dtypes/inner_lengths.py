"""The two threes meet and disappear; the axis in front counts matrices."""

import tensorflow as tf

print((tf.ones((2, 3)) @ tf.ones((3, 4))).shape)
#> (2, 4)
print((tf.ones((5, 2, 3)) @ tf.ones((3, 4))).shape)
#> (5, 2, 4)
