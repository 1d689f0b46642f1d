"""The first step is as long as the learning rate, whatever the slope."""

import tensorflow as tf

for slope in (0.01, 1.0, -500.0):
    w = tf.Variable(0.0)
    optimizer = tf.keras.optimizers.Adam(0.1)
    optimizer.apply_gradients([(tf.constant(slope), w)])
    print(slope, f"{w.numpy():.3f}")
#> 0.01 -0.100
#> 1.0 -0.100
#> -500.0 0.100
