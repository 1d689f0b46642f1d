# snippet: raises=RuntimeError
"""The short form is refused."""

import tensorflow as tf

w = tf.Variable(1.0)
w -= 0.1
#> RuntimeError: `variable -= value` with `tf.Variable`s is not supported. Use
#> `variable.assign_sub(value)` to modify the variable, or `out = variable *
#> value` if you need to get a new output Tensor.
