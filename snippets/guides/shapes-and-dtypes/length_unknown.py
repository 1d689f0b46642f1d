"""The function is traced once for any number of rows."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None, 3))])
def rows(x):
    print("while tracing:", x.shape)
    return tf.shape(x)[0]


print(rows(tf.ones((2, 3))).numpy())
#> while tracing: (None, 3)
#> 2
print(rows(tf.ones((5, 3))).numpy())
#> 5
