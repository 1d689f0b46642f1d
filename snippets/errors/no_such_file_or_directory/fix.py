"""Check first; write where you read."""

import tensorflow as tf

print(tf.io.gfile.exists("image.png"))
#> False
tf.io.gfile.makedirs("images")
tf.io.write_file("images/a.txt", "hello")
print(tf.io.gfile.glob("images/*"))
#> ['images/a.txt']
print(tf.io.read_file("images/a.txt"))
#> tf.Tensor(b'hello', shape=(), dtype=string)
