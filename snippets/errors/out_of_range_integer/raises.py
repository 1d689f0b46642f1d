# snippet: raises=ValueError
"""Two to the 70 does not fit 64 bits."""

import tensorflow as tf

tf.constant([2**70])
#> ValueError: Can't convert Python sequence with out-of-range integer to
#> Tensor.
