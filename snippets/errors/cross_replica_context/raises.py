# snippet: raises=RuntimeError
"""reduce is called inside a replica."""

import tensorflow as tf

strategy = tf.distribute.OneDeviceStrategy("/cpu:0")


def step():
    return strategy.reduce("SUM", tf.constant(1.0), axis=None)


strategy.run(step)
#> RuntimeError: Method requires being in cross-replica context, use
#> get_replica_context().merge_call()
