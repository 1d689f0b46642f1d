"""How much the pixels of each class overlap, averaged over the classes."""

import tensorflow as tf

metric = tf.keras.metrics.MeanIoU(num_classes=2)
metric.update_state([0, 0, 1, 1], [0, 1, 0, 1])
print(metric.result().numpy())
#> 0.33333334
