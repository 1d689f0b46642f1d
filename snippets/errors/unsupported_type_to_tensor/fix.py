"""One tensor for each value."""

import tensorflow as tf

data = {"x": [1.0, 2.0], "y": [3.0]}
tensors = {key: tf.convert_to_tensor(value) for key, value in data.items()}
print(tensors["x"])
#> tf.Tensor([1. 2.], shape=(2,), dtype=float32)
