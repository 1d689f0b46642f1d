"""Weights are cast to the metric's dtype, int by default: ask for float32."""

import tensorflow as tf

m = tf.keras.metrics.MeanIoU(num_classes=2, dtype="float32")
m.update_state([0, 0, 1, 1], [0, 1, 0, 1])
print(m.result().numpy().round(4))
#> 0.3333
m.reset_state()
weights = [0.3, 0.3, 0.3, 0.1]
m.update_state([0, 0, 1, 1], [0, 1, 0, 1], sample_weight=weights)
print(m.result().numpy().round(4))
#> 0.2381
