"""Use tf.strings, or take the text out."""

import tensorflow as tf

word = tf.constant("Hello")
print(tf.strings.lower(word))
#> tf.Tensor(b'hello', shape=(), dtype=string)
print(word.numpy().decode().lower())
#> hello
