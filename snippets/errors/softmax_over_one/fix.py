"""One output, one sigmoid."""

import tensorflow as tf

print(tf.keras.layers.Dense(1, activation="sigmoid")(tf.zeros((2, 4))))
#> tf.Tensor(
#> [[0.5]
#>  [0.5]], shape=(2, 1), dtype=float32)
