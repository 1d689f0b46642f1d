"""Look at the first element; an iterator remembers where it is."""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([10, 20, 30])
print(next(iter(dataset)).numpy())
#> 10
print(next(iter(dataset)).numpy())
#> 10

reader = iter(dataset)
print(next(reader).numpy(), next(reader).numpy())
#> 10 20
