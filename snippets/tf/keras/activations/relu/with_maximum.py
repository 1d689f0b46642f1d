"""The larger of each value and 0, with the slope as well."""

import numpy as np
import tensorflow as tf

values = np.array([-2.0, 0.0, 3.0])
relu = tf.keras.activations.relu
print(np.array_equal(relu(values), np.maximum(values, 0)))
#> True
leaky = np.where(values > 0, values, 0.1 * values)
print(np.allclose(relu(values, negative_slope=0.1), leaky))
#> True
