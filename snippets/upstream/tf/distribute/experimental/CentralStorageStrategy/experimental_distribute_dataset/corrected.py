"""CentralStorageStrategy is in tf.distribute.experimental."""

import tensorflow as tf

strategy = tf.distribute.experimental.CentralStorageStrategy(["/cpu:0"])
dataset = tf.data.Dataset.range(6).batch(2)
# With two devices these would be PerReplica values.
for x in strategy.experimental_distribute_dataset(dataset):
    print(x)
#> tf.Tensor([0 1], shape=(2,), dtype=int64)
#> tf.Tensor([2 3], shape=(2,), dtype=int64)
#> tf.Tensor([4 5], shape=(2,), dtype=int64)
