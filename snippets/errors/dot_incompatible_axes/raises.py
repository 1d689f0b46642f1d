# snippet: raises=ValueError
"""Three values and four."""

import tensorflow as tf

tf.keras.layers.Dot(axes=1)([tf.ones((2, 3)), tf.ones((2, 4))])
#> ValueError: Incompatible input shapes: axis values 3 (at axis 1) != 4 (at
#> axis 1). Full input shapes: (2, 3), (2, 4)
