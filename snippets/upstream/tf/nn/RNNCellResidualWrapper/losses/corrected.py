"""Functional models refuse add_loss now: call it in the call of a layer."""

import tensorflow as tf


class Penalty(tf.keras.layers.Layer):
    def call(self, inputs):
        self.add_loss(tf.keras.ops.mean(inputs))
        return inputs


inputs = tf.keras.Input((10,))
model = tf.keras.Model(inputs, Penalty()(inputs))
model(tf.ones((4, 10)))
print([float(loss) for loss in model.losses])
#> [1.0]

wrapper = tf.nn.RNNCellResidualWrapper(tf.keras.layers.GRUCell(3))
wrapper.add_loss(lambda: tf.constant(2.0))
print([float(loss) for loss in wrapper.losses])
#> [2.0]
