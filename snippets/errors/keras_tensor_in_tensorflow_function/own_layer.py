"""In the call of a layer any TensorFlow function may stand."""

import tensorflow as tf


class Total(tf.keras.layers.Layer):
    def call(self, x):
        return tf.reduce_sum(x, axis=-1)


x = tf.keras.Input((3,))
print(Total()(x).shape)
#> (None,)
