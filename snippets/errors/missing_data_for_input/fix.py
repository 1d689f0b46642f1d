"""The keys of the data are the names of the inputs."""

import tensorflow as tf

a = tf.keras.Input((2,), name="a")
b = tf.keras.Input((2,), name="b")
model = tf.keras.Model({"a": a, "b": b}, a + b)
print(model({"a": tf.ones((1, 2)), "b": tf.ones((1, 2))}))
#> tf.Tensor([[2. 2.]], shape=(1, 2), dtype=float32)
