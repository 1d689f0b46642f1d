"""tf.shape holds the lengths of the run."""

import tensorflow as tf

spec = tf.TensorSpec((None, 3), tf.float32)


@tf.function(input_signature=[spec])
def noise_like(x):
    return tf.zeros(tf.shape(x))


print(noise_like(tf.ones((2, 3))).shape)
#> (2, 3)
