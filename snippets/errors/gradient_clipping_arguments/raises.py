# snippet: raises=ValueError
"""Two ways at once."""

import tensorflow as tf

tf.keras.optimizers.SGD(clipnorm=1.0, clipvalue=0.5)
#> ValueError: Only one of `clipnorm`, `clipvalue` and `global_clipnorm` can be
#> set. Received: clipnorm=1.0, clipvalue=0.5, global_clipnorm=None
