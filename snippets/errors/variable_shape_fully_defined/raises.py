# snippet: raises=ValueError
"""An axis of the weight is None."""

import tensorflow as tf

layer = tf.keras.layers.Layer()
layer.add_weight(shape=(None, 2))
#> ValueError: Shapes used to initialize variables must be fully-defined (no
#> `None` dimensions). Received: shape=(None, 2) for variable
#> path='layer/variable'
