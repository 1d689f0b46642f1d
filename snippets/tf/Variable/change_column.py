"""Index first, then assign: only that part changes."""

import tensorflow as tf

w = tf.Variable([[1.0, 2.0], [3.0, 4.0]])
w[:, 0].assign([9.0, 8.0])
print(w.numpy())
#> [[9. 2.]
#>  [8. 4.]]
