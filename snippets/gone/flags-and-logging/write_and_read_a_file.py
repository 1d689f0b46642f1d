"""Names as Python's own: exists, makedirs, listdir, and a file object."""

import tensorflow as tf

tf.io.gfile.makedirs("logs")
with tf.io.gfile.GFile("logs/notes.txt", "w") as file:
    file.write("three epochs")
print(tf.io.gfile.exists("logs/notes.txt"), tf.io.gfile.listdir("logs"))
#> True ['notes.txt']
with tf.io.gfile.GFile("logs/notes.txt") as file:
    print(file.read())
#> three epochs
