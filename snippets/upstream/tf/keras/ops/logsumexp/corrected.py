"""logsumexp is not imported: it is keras.ops.logsumexp."""

import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
print(tf.keras.ops.logsumexp(x).numpy().round(4))
#> 3.4076
print(tf.math.log(tf.reduce_sum(tf.exp(x))).numpy().round(4))
#> 3.4076
