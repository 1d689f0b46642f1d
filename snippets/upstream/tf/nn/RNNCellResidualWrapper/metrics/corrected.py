"""Keras 3 refuses add_metric; the wrapper's own works inside its call."""

import tensorflow as tf


class Watched(tf.nn.RNNCellResidualWrapper):
    def call(self, inputs, state, **options):
        output, state = super().call(inputs, state, **options)
        self.add_metric(tf.reduce_max(output), name="max")
        self.add_metric(tf.reduce_min(output), name="min")
        return output, state


cell = tf.keras.layers.SimpleRNNCell(3, kernel_initializer="zeros")
wrapper = Watched(cell)
wrapper(tf.constant([[1.0, 2.0, 3.0]]), [tf.zeros((1, 3))])
print([(metric.name, float(metric.result())) for metric in wrapper.metrics])
#> [('max', 3.0), ('min', 1.0)]
try:
    tf.keras.layers.Dense(2).add_metric(tf.constant(1.0), name="max")
except NotImplementedError as error:
    print(str(error).split(". ")[0])
#> Layer `add_metric()` method is deprecated
