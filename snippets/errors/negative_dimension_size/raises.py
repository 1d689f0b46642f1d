# snippet: raises=ValueError
"""A window of 3 on an image of 2."""

import tensorflow as tf


@tf.function
def edges(images):
    filters = tf.zeros((3, 3, 1, 4))
    return tf.nn.conv2d(images, filters, strides=1, padding="VALID")


edges(tf.zeros((1, 2, 2, 1)))
#> ValueError: Negative dimension size caused by subtracting 3 from 2 for
#> '{{node Conv2D}} = Conv2D[T=DT_FLOAT, data_format="NHWC", dilations=[1, 1, 1,
#> 1], explicit_paddings=[], padding="VALID", strides=[1, 1, 1, 1],
#> use_cudnn_on_gpu=true](images, zeros)' with input shapes: [1,2,2,1],
#> [3,3,1,4].
