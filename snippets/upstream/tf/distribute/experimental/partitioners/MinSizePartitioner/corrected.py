"""The example imports no MinSizePartitioner, and prints nothing."""

import tensorflow as tf

partitioners = tf.distribute.experimental.partitioners
shape = tf.TensorShape([6, 1])
two = partitioners.MinSizePartitioner(min_shard_bytes=4, max_shards=2)
print(two(shape, tf.float32))
#> [2, 1]
ten = partitioners.MinSizePartitioner(min_shard_bytes=4, max_shards=10)
print(ten(shape, tf.float32))
#> [6, 1]
