"""Return tensors."""

import tensorflow as tf

data = tf.data.Dataset.range(3).map(lambda x: {"value": x, "kind": "int"})
print(data.element_spec["value"])
#> TensorSpec(shape=(), dtype=tf.int64, name=None)
print(data.element_spec["kind"])
#> TensorSpec(shape=(), dtype=tf.string, name=None)
