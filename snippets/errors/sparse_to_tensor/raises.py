# snippet: raises=ValueError
"""tf.concat wants dense tensors."""

import tensorflow as tf

eye = tf.sparse.eye(3)
tf.concat([eye, eye], axis=0)
#> ValueError: Attempt to convert a value (SparseTensor(indices=tf.Tensor(
