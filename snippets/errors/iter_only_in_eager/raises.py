# snippet: raises=RuntimeError
"""In a graph there is no loop over a dataset."""

import tensorflow as tf

with tf.Graph().as_default():
    for x in tf.data.Dataset.range(3):
        print(x)
#> RuntimeError: `tf.data.Dataset` only supports Python-style iteration in eager
#> mode or within tf.function.
