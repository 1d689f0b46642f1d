"""The example does not import dtype_policies; it is in tf.keras."""

import tensorflow as tf

policy = tf.keras.dtype_policies.get("mixed_bfloat16")
print(policy.compute_dtype, policy.variable_dtype)
#> bfloat16 float32
print(tf.keras.dtype_policies.get("float32").name)
#> float32
