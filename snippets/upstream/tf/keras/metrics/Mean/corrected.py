"""The example never imports Mean: it is tf.keras.metrics.Mean."""

import tensorflow as tf

m = tf.keras.metrics.Mean()
m.update_state([1, 3, 5, 7])
print(m.result().numpy())
#> 4.0
m.reset_state()
m.update_state([1, 3, 5, 7], sample_weight=[1, 1, 0, 0])
print(m.result().numpy())
#> 2.0
