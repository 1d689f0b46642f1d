"""Six values in two rows."""

import tensorflow as tf

print(tf.reshape(tf.range(6), (2, 3)).numpy())
#> [[0 1 2]
#>  [3 4 5]]
