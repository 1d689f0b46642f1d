# snippet: raises=ValueError
"""Grey images without a channel axis."""

import tensorflow as tf

images = tf.zeros((2, 28, 28))
tf.keras.layers.Conv2D(8, 3)(images)
#> ValueError: Input 0 with name 'None' of layer 'conv2d' is incompatible with
#> the layer: expected min_ndim=4, found ndim=3. Full shape received: (2, 28,
#> 28)
