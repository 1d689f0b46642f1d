# snippet: raises=TypeError
"""Three values, the signature says two."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((2,), tf.float32)])
def total(x):
    return tf.reduce_sum(x)


total(tf.constant([1.0, 2.0, 3.0]))
#> TypeError: Binding inputs to tf.function failed due to `Can not cast
#> TensorSpec(shape=(3,), dtype=tf.float32, name=None) to TensorSpec(shape=(2,),
#> dtype=tf.float32, name=None)`. Received args: (<tf.Tensor: shape=(3,),
#> dtype=float32, numpy=array([1., 2., 3.], dtype=float32)>,) and kwargs: {} for
#> signature: (x: TensorSpec(shape=(2,), dtype=tf.float32, name=None)).
