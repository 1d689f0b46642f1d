"""extract_sequences is not imported: it is keras.ops.extract_sequences."""

import tensorflow as tf

x = tf.constant([1, 2, 3, 4, 5, 6])
print(tf.keras.ops.extract_sequences(x, 3, 2).numpy())
#> [[1 2 3]
#>  [3 4 5]]
