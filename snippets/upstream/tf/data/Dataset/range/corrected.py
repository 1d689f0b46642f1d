"""The example does not define Dataset; it is tf.data.Dataset."""

import tensorflow as tf


def numbers(*args, **kwargs):
    dataset = tf.data.Dataset.range(*args, **kwargs)
    return [x.item() for x in dataset.as_numpy_iterator()]


print(numbers(5))
#> [0, 1, 2, 3, 4]
print(numbers(2, 5))
#> [2, 3, 4]
print(numbers(1, 5, 2))
#> [1, 3]
print(numbers(5, 1))
#> []
print(numbers(5, 1, -2))
#> [5, 3]
print(numbers(1, 5, 2, output_type=tf.float32))
#> [1.0, 3.0]
