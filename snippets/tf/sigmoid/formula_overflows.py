"""exp(1000) is too large for a float."""

import warnings

import numpy as np
import tensorflow as tf

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(1 / (1 + np.exp(1000.0)))
#> 0.0
print(caught[0].message)
#> overflow encountered in exp
print(tf.sigmoid(-1000.0).numpy())
#> 0.0
