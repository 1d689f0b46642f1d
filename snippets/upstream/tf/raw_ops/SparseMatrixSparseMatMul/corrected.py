"""tf.Session is gone; tf.raw_ops holds the operations and they run eagerly."""

import tensorflow as tf


def to_csr(dense):
    sparse = tf.sparse.from_dense(dense)
    return tf.raw_ops.SparseTensorToCSRSparseMatrix(
        indices=sparse.indices,
        values=sparse.values,
        dense_shape=sparse.dense_shape,
    )


a = to_csr(tf.constant([[1.0, 0.0], [0.0, 5.0], [-2.0, 0.0]]))
b = to_csr(tf.constant([[2.0, 0.0], [7.0, 8.0]]))
product = tf.raw_ops.SparseMatrixSparseMatMul(a=a, b=b, type=tf.float32)
dense = tf.raw_ops.CSRSparseMatrixToDense(sparse_input=product, type=tf.float32)
print(dense.numpy())
#> [[ 2.  0.]
#>  [35. 40.]
#>  [-4.  0.]]
