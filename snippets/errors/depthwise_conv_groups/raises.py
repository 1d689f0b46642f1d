# snippet: raises=TypeError
"""What the file says of the layer."""

import tensorflow as tf

tf.keras.layers.DepthwiseConv2D.from_config({"kernel_size": 3, "groups": 1})
#> TypeError: Error when deserializing class 'DepthwiseConv2D' using
#> config={'kernel_size': 3, 'groups': 1}.
