"""It needs a TPU: any other strategy has the same run, and works on a CPU."""

import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["/cpu:0"])


@tf.function
def run():
    values = strategy.experimental_distribute_values_from_function(
        lambda context: tf.constant(context.num_replicas_in_sync)
    )
    return strategy.run(lambda x: x * 2, args=(values,))


print(run())
#> tf.Tensor(2, shape=(), dtype=int32)
