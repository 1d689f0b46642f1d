# snippet: raises=ValueError
"""A string is no number."""

import tensorflow as tf

tf.keras.optimizers.Adam(learning_rate="0.01")
#> ValueError: Argument `learning_rate` should be float, or an instance of
#> LearningRateSchedule, or a callable (that takes in the current iteration
#> value and returns the corresponding learning rate value). Received instead:
#> learning_rate=0.01
