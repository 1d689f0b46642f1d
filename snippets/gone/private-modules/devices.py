"""What device_lib listed, in public."""

import tensorflow as tf

print([device.device_type for device in tf.config.list_physical_devices()])
#> ['CPU']
