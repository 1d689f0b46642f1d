"""tf.nn.l2_loss halves the sum of squares, the Keras regularizer does not."""

import tensorflow as tf

weights = tf.constant([3.0, 4.0])
print(0.01 * tf.nn.l2_loss(weights).numpy())
#> 0.125
print(tf.keras.regularizers.L2(0.01)(weights).numpy())
#> 0.25
print(tf.keras.regularizers.L2(0.5 * 0.01)(weights).numpy())
#> 0.125
