"""The example imports no MaxSizePartitioner, and prints nothing."""

import tensorflow as tf

partitioners = tf.distribute.experimental.partitioners
shape = tf.TensorShape([6, 1])
print(partitioners.MaxSizePartitioner(max_shard_bytes=4)(shape, tf.float32))
#> [6, 1]
print(partitioners.MaxSizePartitioner(8)(shape, tf.float32))
#> [3, 1]
print(partitioners.MaxSizePartitioner(1024)(shape, tf.float32))
#> [1, 1]
