"""The example imports no FixedShardsPartitioner, and prints nothing."""

import tensorflow as tf

partitioners = tf.distribute.experimental.partitioners
partitioner = partitioners.FixedShardsPartitioner(num_shards=2)
print(partitioner(tf.TensorShape([10, 3]), tf.float32))
#> [2, 1]
