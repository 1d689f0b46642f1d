"""The parsed tensor has dtype int64; the output shown upstream says float32."""

import tensorflow as tf

numbers = tf.train.Int64List(value=[1, 2, 3, 4])
feature = {"my_feature": tf.train.Feature(int64_list=numbers)}
example = tf.train.Example(features=tf.train.Features(feature=feature))
spec = {"my_feature": tf.io.RaggedFeature(dtype=tf.int64)}
parsed = tf.io.parse_example(example.SerializeToString(), spec)
print(parsed["my_feature"].numpy(), parsed["my_feature"].dtype)
#> [1 2 3 4] <dtype: 'int64'>
