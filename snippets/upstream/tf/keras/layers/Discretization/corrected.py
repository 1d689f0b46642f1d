"""The example never imports Discretization."""

import numpy as np
import tensorflow as tf

data = np.array([[-1.5, 1.0, 3.4, 0.5], [0.0, 3.0, 1.3, 0.0]])
layer = tf.keras.layers.Discretization(bin_boundaries=[0.0, 1.0, 2.0])
print(layer(data).numpy())
#> [[0 2 3 1]
#>  [1 3 2 1]]
adapted = tf.keras.layers.Discretization(num_bins=4, epsilon=0.01)
adapted.adapt(data)
print(adapted(data).numpy())
#> [[0 2 3 2]
#>  [1 3 3 1]]
