"""A class that drops it, to be passed as a custom object."""

import tensorflow as tf


class DepthwiseConv2D(tf.keras.layers.DepthwiseConv2D):
    def __init__(self, *arguments, groups=1, **options):
        super().__init__(*arguments, **options)


layer = DepthwiseConv2D.from_config({"kernel_size": 3, "groups": 1})
print(layer.kernel_size)
#> (3, 3)
