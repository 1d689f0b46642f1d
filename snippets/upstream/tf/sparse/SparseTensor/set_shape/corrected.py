"""A Keras 3 input is no SparseTensor: set_shape merges in a tf.function."""

import tensorflow as tf


@tf.function(input_signature=[tf.SparseTensorSpec([None, None, None, 3])])
def total(st):
    print(st.shape)
    st.set_shape([None, 2, 2, None])
    print(st.shape)
    return tf.sparse.reduce_sum(st)


print(total(tf.sparse.from_dense(tf.ones((1, 2, 2, 3)))).numpy())
#> (None, None, None, 3)
#> (None, 2, 2, 3)
#> 12.0
