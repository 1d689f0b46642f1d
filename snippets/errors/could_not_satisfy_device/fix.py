"""Ask what there is; allow another device."""

import tensorflow as tf

tf.config.set_soft_device_placement(True)
print([device.name for device in tf.config.list_logical_devices("CPU")])
#> ['/device:CPU:0']
with tf.device("/CPU:0"):
    print(tf.constant(1.0) + 1.0)
#> tf.Tensor(2.0, shape=(), dtype=float32)
