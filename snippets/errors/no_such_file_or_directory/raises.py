# snippet: raises=NotFoundError
"""The file is not in this folder."""

import tensorflow as tf

tf.io.read_file("image.png")
#> NotFoundError: image.png; No such file or directory
