# snippet: raises=TypeError
"""A dtype is no spec."""

import tensorflow as tf

tf.function(lambda x: 2 * x, input_signature=[tf.float32])
#> TypeError: input_signature must be a possibly nested sequence of TensorSpec
#> objects, got invalid args [tf.float32] with types [<class 'DType'>].
