"""With integers the guard against a division by 0 is itself 0."""

import tensorflow as tf

for dtype in ("int32", "float32"):
    metric = tf.keras.metrics.MeanAbsolutePercentageError()
    truth = tf.constant([[0, 1]], dtype)
    metric.update_state(truth, truth)
    print(dtype, metric.result().numpy())
#> int32 nan
#> float32 0.0
