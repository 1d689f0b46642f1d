"""Put it into a list, or keep it whole."""

import tensorflow as tf

print(list(tf.data.Dataset.from_tensor_slices(["train.csv"])))
#> [<tf.Tensor: shape=(), dtype=string, numpy=b'train.csv'>]
print(list(tf.data.Dataset.from_tensors("train.csv")))
#> [<tf.Tensor: shape=(), dtype=string, numpy=b'train.csv'>]
