# snippet: raises=ValueError
"""A layer is called on a layer, not on its output."""

import tensorflow as tf

hidden = tf.keras.layers.Dense(4)
tf.keras.layers.Dense(1)(hidden)
#> ValueError: Only input tensors may be passed as positional arguments. The
#> following argument value should be passed as a keyword argument: <Dense
#> name=dense, built=False> (of type <class 'Dense'>)
