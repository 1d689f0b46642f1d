"""Integer predictions turn epsilon into 0, and 0 / 0 is nan: pass floats."""

import tensorflow as tf

m = tf.keras.metrics.MeanAbsolutePercentageError()
y_true = [[0.0, 1.0], [0.0, 0.0]]
y_pred = [[1.0, 1.0], [0.0, 0.0]]
m.update_state(y_true, y_pred)
print(m.result().numpy())
#> 2.5e+08
m.reset_state()
m.update_state(y_true, y_pred, sample_weight=[1, 0])
print(m.result().numpy())
#> 5e+08
