# snippet: raises=TypeError
"""A type of Python comes out."""

import tensorflow as tf

tf.data.Dataset.range(3).map(lambda x: {"value": x, "kind": int})
#> TypeError: Unsupported return value from function passed to Dataset.map():
#> {'value': <tf.Tensor 'args_0:0' shape=() dtype=int64>, 'kind': <class
#> 'int'>}.
