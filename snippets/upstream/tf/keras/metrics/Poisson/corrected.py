"""Integer predictions raise an InvalidArgumentError: pass floats."""

import tensorflow as tf

m = tf.keras.metrics.Poisson()
y_true = [[0.0, 1.0], [0.0, 0.0]]
y_pred = [[1.0, 1.0], [0.0, 0.0]]
m.update_state(y_true, y_pred)
print(m.result().numpy().round(4))
#> 0.5
m.reset_state()
m.update_state(y_true, y_pred, sample_weight=[1, 0])
print(m.result().numpy().round(4))
#> 1.0
