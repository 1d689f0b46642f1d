# snippet: raises=TypeError
"""The schedule does the setting."""

import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(0.1, 100, 0.9)
optimizer = tf.keras.optimizers.SGD(schedule)
optimizer.learning_rate = 0.01
#> TypeError: This optimizer was created with a `LearningRateSchedule` object as
#> its `learning_rate` constructor argument, hence its learning rate is not
#> settable. If you need the learning rate to be settable, you should
#> instantiate the optimizer with a float `learning_rate` argument.
