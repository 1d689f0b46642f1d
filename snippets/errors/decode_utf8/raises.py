# snippet: raises=UnicodeDecodeError
"""A PNG file starts with a byte that is no text."""

import tensorflow as tf

with open("image.png", "wb") as file:
    file.write(tf.io.encode_png(tf.zeros((2, 2, 1), tf.uint8)).numpy())
tf.io.gfile.GFile("image.png", "r").read()
#> UnicodeDecodeError: 'utf-8' codec can't decode byte 0x89 in position 0:
#> invalid start byte
