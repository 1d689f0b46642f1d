"""The parsed tensor has dtype int64; the output shown upstream says float32."""

import tensorflow as tf

numbers = tf.train.Int64List(value=[1, 2, 3, 4])
feature = {"my_feature": tf.train.Feature(int64_list=numbers)}
example = tf.train.Example(features=tf.train.Features(feature=feature))
parsed = tf.io.parse_example(
    example.SerializeToString(),
    {"my_feature": tf.io.RaggedFeature(dtype=tf.int64)},
)
print(parsed["my_feature"])
#> tf.Tensor([1 2 3 4], shape=(4,), dtype=int64)
