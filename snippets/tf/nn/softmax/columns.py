"""Three classes in rows, two examples in columns: each column adds up to 1."""

import tensorflow as tf

logits = tf.constant([[2.0, 0.0], [1.0, 0.0], [0.0, 0.0]])
shares = tf.nn.softmax(logits, axis=0)
print(shares.numpy())
#> [[0.66524094 0.33333334]
#>  [0.24472848 0.33333334]
#>  [0.09003057 0.33333334]]
print(tf.reduce_sum(shares, axis=0).numpy())
#> [1. 1.]
