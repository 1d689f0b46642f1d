# snippet: raises=InvalidArgumentError
"""Class 2 of two classes."""

import tensorflow as tf

tf.math.confusion_matrix([1, 2, 2], [1, 2, 1], num_classes=2)
#> InvalidArgumentError: `labels` out of bound
