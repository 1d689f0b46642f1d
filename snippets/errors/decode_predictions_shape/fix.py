"""A list of names of your own."""

import numpy as np
import tensorflow as tf

names = ["cat", "dog"]
probabilities = np.array([[0.2, 0.8]])
print([names[number] for number in np.argmax(probabilities, axis=-1)])
#> ['dog']
print(tf.argmax(probabilities, axis=-1))
#> tf.Tensor([1], shape=(1,), dtype=int64)
