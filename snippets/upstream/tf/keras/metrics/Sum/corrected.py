"""The example never imports metrics: it is tf.keras.metrics."""

import tensorflow as tf

m = tf.keras.metrics.Sum()
m.update_state([1, 3, 5, 7])
print(m.result().numpy())
#> 16.0
m.reset_state()
m.update_state([1, 3, 5, 7], sample_weight=[1, 1, 0, 0])
print(m.result().numpy())
#> 4.0
