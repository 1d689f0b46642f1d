"""The example does not define Dataset; it is tf.data.Dataset."""

import tensorflow as tf

Dataset = tf.data.Dataset
dataset = Dataset.range(1, 6)
result = dataset.map(lambda x: x + 1)
print([x.item() for x in result.as_numpy_iterator()])
#> [2, 3, 4, 5, 6]
pairs = Dataset.from_tensor_slices({"a": [1, 2], "b": ["foo", "bar"]})
# str(d["a"]) would give the name of a graph tensor, not its number.
result = pairs.map(lambda d: tf.strings.as_string(d["a"]) + d["b"])
print(list(result.as_numpy_iterator()))
#> [b'1foo', b'2bar']
# In parallel the order may change: sort to compare.
result = dataset.map(
    lambda x: x + 1, num_parallel_calls=tf.data.AUTOTUNE, deterministic=False
)
print(sorted(x.item() for x in result.as_numpy_iterator()))
#> [2, 3, 4, 5, 6]
