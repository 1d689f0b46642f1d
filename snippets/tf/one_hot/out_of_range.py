"""With three classes, 3 and -1 are none of them."""

import tensorflow as tf

print(tf.one_hot([2, 3, -1], depth=3).numpy())
#> [[0. 0. 1.]
#>  [0. 0. 0.]
#>  [0. 0. 0.]]
