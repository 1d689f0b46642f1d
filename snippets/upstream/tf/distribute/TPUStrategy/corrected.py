"""It needs a TPU: without one, the same step runs on a one-device strategy."""

import tensorflow as tf

strategy = tf.distribute.OneDeviceStrategy("/cpu:0")
with strategy.scope():
    weight = tf.Variable(1.0)


@tf.function
def train_step(iterator):
    def step(inputs):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((weight * inputs - 6.0) ** 2)
        weight.assign_sub(0.1 * tape.gradient(loss, weight))

    strategy.run(step, args=(next(iterator),))


dataset = tf.data.Dataset.from_tensors([2.0]).repeat()
iterator = iter(strategy.experimental_distribute_dataset(dataset))
for _ in range(20):
    train_step(iterator)
print(round(float(weight), 3))
#> 3.0
