"""Python code inside a pipeline."""

import tensorflow as tf


def describe(x):
    return f"number {x.numpy()}"


numbers = tf.data.Dataset.range(2)
texts = numbers.map(lambda x: tf.py_function(describe, [x], tf.string))
print(list(texts.as_numpy_iterator()))
#> [b'number 0', b'number 1']
