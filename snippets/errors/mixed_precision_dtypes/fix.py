"""Cast it to what the layer computes in."""

import tensorflow as tf


class Scaled(tf.keras.layers.Layer):
    def call(self, x):
        return x * tf.cast(tf.constant([0.5]), self.compute_dtype)


print(Scaled(dtype="mixed_float16")(tf.ones((2, 3))).dtype)
#> <dtype: 'float16'>
