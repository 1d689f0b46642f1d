# snippet: raises=InvalidArgumentError
"""There is no eighth CPU device."""

import tensorflow as tf

tf.config.set_soft_device_placement(False)
with tf.device("/CPU:7"):
    tf.constant(1.0) + 1.0
#> InvalidArgumentError: Could not satisfy device specification 'CPU:7'.
#> enable_soft_placement=0. Supported device types [CPU]. All available devices
#> [CPU:0].
