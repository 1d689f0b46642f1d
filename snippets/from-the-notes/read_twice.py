"""A generator is empty after one reading; a dataset begins again."""

import tensorflow as tf

generator = (number for number in [10, 20])
print(list(generator), list(generator))
#> [10, 20] []
ds = tf.data.Dataset.from_tensor_slices([10, 20])
for _ in range(2):
    print([element.numpy().item() for element in ds])
#> [10, 20]
#> [10, 20]
