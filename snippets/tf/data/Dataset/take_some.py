"""The first elements with take, a later one with skip."""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([10, 20, 30, 40])
for element in dataset.take(2):
    print(element.numpy())
#> 10
#> 20

print(next(iter(dataset.skip(2))).numpy())
#> 30
