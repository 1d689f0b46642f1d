"""TensorFlow reads images without it."""

import tensorflow as tf

tf.io.write_file("black.png", tf.io.encode_png(tf.zeros((4, 4, 3), tf.uint8)))
print(tf.io.decode_image(tf.io.read_file("black.png")).shape)
#> (4, 4, 3)
