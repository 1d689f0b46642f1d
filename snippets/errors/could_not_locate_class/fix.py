"""A registered class is found by its name."""

import tensorflow as tf


@tf.keras.utils.register_keras_serializable()
class Double(tf.keras.layers.Layer):
    def call(self, x):
        return 2 * x


config = tf.keras.layers.serialize(Double(name="double"))
print(tf.keras.layers.deserialize(config).name)
#> double
