# snippet: raises=ValueError
"""The argument lr is not known any more."""

import tensorflow as tf

tf.keras.optimizers.Adam(lr=0.1)
#> ValueError: Argument(s) not recognized: {'lr': 0.1}
