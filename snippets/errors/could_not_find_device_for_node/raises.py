# snippet: raises=NotFoundError
"""Matrices of small integers have no kernel."""

import tensorflow as tf

a = tf.ones((2, 2), tf.uint16)
tf.matmul(a, a)
#> NotFoundError: Could not find device for node: {{node MatMul}} =
#> MatMul[T=DT_UINT16, grad_a=false, grad_b=false, transpose_a=false,
#> transpose_b=false]
