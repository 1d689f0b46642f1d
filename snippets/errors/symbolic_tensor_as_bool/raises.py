# snippet: raises=OperatorNotAllowedInGraphError
"""Without AutoGraph, if sees a tensor without a value."""

import tensorflow as tf


@tf.function(autograph=False)
def relu(x):
    return x if x > 0 else 0.0


relu(tf.constant(-2.0))
#> OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python
#> `bool` is not allowed. You can attempt the following resolutions to the
#> problem: If you are running in Graph mode, use Eager execution mode or
#> decorate this function with @tf.function. If you are using AutoGraph, you can
#> try decorating this function with @tf.function. If that does not work, then
#> you may be using an unsupported feature or your source code may not be
#> visible to AutoGraph. See
#> https://github.com/tensorflow/tensorflow/blob/master/tensorflow/python/autograph/g3doc/reference/limitations.md#access-to-source-code
#> for more information.
