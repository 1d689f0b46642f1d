"""The default dtype of the IoU metrics is int: 0.5 becomes 0."""

import tensorflow as tf

for dtype in (None, "float32"):
    metric = tf.keras.metrics.BinaryIoU(dtype=dtype)
    metric.update_state([0, 1], [0.0, 1.0], sample_weight=[0.5, 0.5])
    print(dtype, metric.result().numpy())
#> None 0.0
#> float32 0.99999976
