"""Pair two datasets; the shorter one ends the result."""

import tensorflow as tf

x_test = tf.data.Dataset.from_tensor_slices([1.5, 2.5, 3.5])
y_test = tf.data.Dataset.from_tensor_slices([0, 1])
dataset = tf.data.Dataset.zip((x_test, y_test))
for x, y in dataset:
    print(x.numpy(), y.numpy())
#> 1.5 0
#> 2.5 1

same = tf.data.Dataset.zip(x_test, y_test)
print(same.element_spec == dataset.element_spec)
#> True
