"""The name l1l2 gives a regularizer that does nothing."""

import tensorflow as tf

by_name = tf.keras.regularizers.get("l1l2")
print(by_name.l1, by_name.l2)
#> 0.0 0.0
made = tf.keras.regularizers.L1L2(l1=0.01, l2=0.01)
print(made.l1, made.l2)
#> 0.01 0.01
