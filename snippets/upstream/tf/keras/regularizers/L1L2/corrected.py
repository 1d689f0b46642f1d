"""No name "l1_l2" exists, and "l1l2" means l1=0 and l2=0: pass the object."""

import tensorflow as tf

print(tf.keras.regularizers.get("l1l2").get_config())
#> {'l1': 0.0, 'l2': 0.0}
dense = tf.keras.layers.Dense(
    3,
    kernel_initializer=tf.keras.initializers.Constant(2.0),
    kernel_regularizer=tf.keras.regularizers.L1L2(l1=0.01, l2=0.01),
)
dense(tf.zeros((1, 2)))
print(round(float(dense.losses[0]), 4))  # 6 * (0.01 * 2 + 0.01 * 2**2)
#> 0.36

try:
    tf.keras.regularizers.get("l1_l2")
except ValueError as error:
    print(error)
#> Could not interpret regularizer identifier: l1_l2
