# snippet: raises=ValueError
"""The rank is open after decode_image."""

import tensorflow as tf

png = tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8))
files = tf.data.Dataset.from_tensors(png)
files.map(lambda f: tf.image.resize(tf.io.decode_image(f), (4, 4)))
#> ValueError: 'images' contains no shape.
