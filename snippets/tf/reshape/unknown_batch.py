"""In a graph whose batch size is unknown, take it from tf.shape."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None, 28, 28))])
def flatten(images):
    print("while tracing:", images.shape)
    return tf.reshape(images, (tf.shape(images)[0], 784))


print(flatten(tf.zeros((5, 28, 28))).shape)
#> while tracing: (None, 28, 28)
#> (5, 784)
