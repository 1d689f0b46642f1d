"""It needs a TPU, and dtypes is not imported: a CPU and tf.float32 do."""

import tensorflow as tf

strategy = tf.distribute.OneDeviceStrategy("/cpu:0")
options = tf.distribute.RunOptions(experimental_bucketizing_dynamic_shape=True)
dataset = tf.data.Dataset.range(4, output_type=tf.float32).batch(4)
iterator = iter(strategy.experimental_distribute_dataset(dataset))


@tf.function
def step(inputs):
    return tf.reduce_sum(inputs)


print(strategy.run(step, args=(next(iterator),), options=options))
#> tf.Tensor(6.0, shape=(), dtype=float32)
