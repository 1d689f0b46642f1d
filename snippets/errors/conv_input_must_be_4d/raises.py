# snippet: raises=ValueError
"""One image is not a batch."""

import tensorflow as tf


@tf.function
def edges(images):
    filters = tf.zeros((3, 3, 1, 16))
    return tf.nn.conv2d(images, filters, strides=1, padding="SAME")


edges(tf.zeros((28, 28, 1)))
#> ValueError: Shape must be rank 4 but is rank 3 for '{{node Conv2D}} =
#> Conv2D[T=DT_FLOAT, data_format="NHWC", dilations=[1, 1, 1, 1],
#> explicit_paddings=[], padding="SAME", strides=[1, 1, 1, 1],
#> use_cudnn_on_gpu=true](images, zeros)' with input shapes: [28,28,1],
#> [3,3,1,16].
