"""0.243 and 1.730 were cut off, not rounded; a tensor is returned."""

import numpy as np
import tensorflow as tf

y_true = np.array([[0, 1], [0, 0]])
y_pred = np.array([[-18.6, 0.51], [2.94, -12.8]])
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
print(bce(y_true, y_pred).numpy().round(4))
#> 0.8655
print(bce(y_true, y_pred, sample_weight=[0.8, 0.2]).numpy().round(4))
#> 0.2436
total = tf.keras.losses.BinaryCrossentropy(from_logits=True, reduction="sum")
print(total(y_true, y_pred).numpy().round(4))
#> 1.7309
each = tf.keras.losses.BinaryCrossentropy(from_logits=True, reduction=None)
print(each(y_true, y_pred).numpy().round(4))
#> [0.2352 1.4958]
