"""Where shapes fit, each value; where they do not, one False."""

import tensorflow as tf

print((tf.ones((2, 3)) == tf.ones((3,))).numpy())
#> [[ True  True  True]
#>  [ True  True  True]]
print((tf.ones((2, 3)) == tf.ones((2,))).numpy())
#> False
