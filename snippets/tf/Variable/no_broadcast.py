# snippet: raises=InvalidArgumentError
"""A sum broadcasts; what assign_add adds must have the variable's shape."""

import tensorflow as tf

w = tf.Variable([1.0, 2.0])
w.assign(w + 1.0)
print(w.numpy())
#> [2. 3.]
w.assign_add(1.0)
#> InvalidArgumentError: Cannot update variable with shape [2] using a Tensor
#> with shape [], shapes must be equal.
