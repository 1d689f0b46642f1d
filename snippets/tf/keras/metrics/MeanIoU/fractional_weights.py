"""Weights below 1 count as 0 unless the dtype is a float."""

import tensorflow as tf

weights = [0.3, 0.3, 0.3, 0.1]
for dtype in (None, "float32"):
    metric = tf.keras.metrics.MeanIoU(num_classes=2, dtype=dtype)
    metric.update_state([0, 0, 1, 1], [0, 1, 0, 1], sample_weight=weights)
    print(dtype, metric.result().numpy())
#> None 0.0
#> float32 0.2380952
