"""A schedule halves the learning rate every 10 steps."""

import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(
    initial_learning_rate=0.1, decay_steps=10, decay_rate=0.5
)
optimizer = tf.keras.optimizers.Adam(schedule)
w = tf.Variable(0.0)
for step in range(21):
    if step % 10 == 0:
        print(step, optimizer.learning_rate.numpy())
    optimizer.apply_gradients([(tf.constant(1.0), w)])
#> 0 0.1
#> 10 0.05
#> 20 0.025
