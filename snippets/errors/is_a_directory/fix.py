"""Read the files in it."""

import tensorflow as tf

tf.io.gfile.makedirs("images")
tf.io.write_file("images/a.txt", "hello")
for path in tf.io.gfile.glob("images/*"):
    print(path, tf.io.read_file(path).numpy())
#> images/a.txt b'hello'
