"""The name in full, or an object."""

import tensorflow as tf

print(tf.keras.losses.get("binary_crossentropy").__name__)
#> binary_crossentropy
print(tf.keras.losses.BinaryCrossentropy().name)
#> binary_crossentropy
