"""Read bytes."""

import tensorflow as tf

tf.io.write_file("image.png", tf.io.encode_png(tf.zeros((2, 2, 1), tf.uint8)))
print(tf.io.gfile.GFile("image.png", "rb").read()[:4])
#> b'\x89PNG'
print(tf.io.decode_png(tf.io.read_file("image.png")).shape)
#> (2, 2, 1)
