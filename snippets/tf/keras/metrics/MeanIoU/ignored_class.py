"""Leave a class out, such as pixels without a label."""

import tensorflow as tf

metric = tf.keras.metrics.MeanIoU(num_classes=2, ignore_class=-1)
metric.update_state([0, 1, -1, -1], [0, 1, 0, 1])
print(metric.result().numpy())
#> 0.9999999
