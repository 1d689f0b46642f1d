"""A Keras input has no set_shape; a tensor inside a tf.function has."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None, None, None, 3))])
def double(images):
    print(images.shape)
    images.set_shape((None, 4, 4, None))
    print(images.shape)
    return images * 2


print(double(tf.ones((1, 4, 4, 3))).shape)
#> (None, None, None, 3)
#> (None, 4, 4, 3)
#> (1, 4, 4, 3)
