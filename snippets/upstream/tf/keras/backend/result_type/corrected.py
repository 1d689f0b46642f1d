"""A complex dtype and an int give a complex dtype, not float64."""

import tensorflow as tf

print(tf.keras.backend.result_type("bfloat16", int))
#> bfloat16
print(tf.keras.backend.result_type("int32", "float32"))
#> float32
print(tf.keras.backend.result_type("complex64", int))
#> complex64
