"""Called on a dataset, zip forgets that dataset."""

import tensorflow as tf

a, b = tf.data.Dataset.range(3), tf.data.Dataset.range(10, 13)
print(*a.zip(b).as_numpy_iterator())
#> 10 11 12
for pair in tf.data.Dataset.zip(a, b).as_numpy_iterator():
    print(*pair)
#> 0 10
#> 1 11
#> 2 12
