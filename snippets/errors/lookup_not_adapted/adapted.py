"""Let it learn the words of the texts."""

import tensorflow as tf

layer = tf.keras.layers.TextVectorization()
layer.adapt(["a cat", "a dog"])
print(layer(["a cat"]))
#> tf.Tensor([[2 4]], shape=(1, 2), dtype=int64)
