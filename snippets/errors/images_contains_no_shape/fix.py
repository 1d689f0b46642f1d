"""Without animations the rank is three."""

import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))


def load(file):
    image = tf.io.decode_image(file, channels=3, expand_animations=False)
    return tf.image.resize(image, (4, 4))


print(tf.data.Dataset.from_tensors(png).map(load).element_spec.shape)
#> (4, 4, 3)
