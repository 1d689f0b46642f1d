# snippet: raises=ValueError
"""lr is gone."""

import tensorflow as tf

tf.keras.optimizers.Adam(lr=0.01)
#> ValueError: Argument(s) not recognized: {'lr': 0.01}
