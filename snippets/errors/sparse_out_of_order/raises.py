# snippet: raises=InvalidArgumentError
"""Row 1 stands before row 0."""

import tensorflow as tf

x = tf.sparse.SparseTensor([[1, 0], [0, 0]], [2.0, 1.0], (2, 2))
tf.sparse.to_dense(x)
#> InvalidArgumentError: indices[1] = [0,0] is out of order. Many sparse ops
#> require sorted indices.
