"""The example does not import the function; it is in tf.keras.backend."""

import tensorflow as tf

print(tf.keras.backend.get_uid("dense"))
#> 1
print(tf.keras.backend.get_uid("dense"))
#> 2
