"""Look what the pattern finds."""

import tensorflow as tf

tf.io.gfile.makedirs("images/cats")
tf.io.write_file("images/cats/1.png", "")
print(tf.io.gfile.glob("images/*/*.png"))
#> ['images/cats/1.png']
print(list(tf.data.Dataset.list_files("images/*/*.png")))
#> [<tf.Tensor: shape=(), dtype=string, numpy=b'images/cats/1.png'>]
