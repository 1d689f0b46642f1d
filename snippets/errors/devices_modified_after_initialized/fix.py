"""First the devices, then the tensors."""

import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
print(len(tf.config.list_logical_devices("CPU")))
#> 2
print(tf.constant(1.0))
#> tf.Tensor(1.0, shape=(), dtype=float32)
