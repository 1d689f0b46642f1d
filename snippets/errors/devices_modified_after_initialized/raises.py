# snippet: raises=RuntimeError
"""The first tensor sets the devices up."""

import tensorflow as tf

tf.constant(1.0)
cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
#> RuntimeError: Virtual devices cannot be modified after being initialized
