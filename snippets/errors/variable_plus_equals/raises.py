# snippet: raises=RuntimeError
"""Change it, or make a new tensor?"""

import tensorflow as tf

step = tf.Variable(1)
step += 1
#> RuntimeError: `variable += value` with `tf.Variable`s is not supported. Use
#> `variable.assign_add(value)` to modify the variable, or `out = variable +
#> value` if you need to get a new output Tensor.
