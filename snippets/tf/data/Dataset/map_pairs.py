"""Elements that are pairs arrive as two arguments."""

import tensorflow as tf

pairs = tf.data.Dataset.from_tensor_slices(([1.0, 2.0], [0, 2]))
encoded = pairs.map(lambda x, y: (x * 10.0, tf.one_hot(y, 3)))
for x, y in encoded:
    print(x.numpy(), y.numpy())
#> 10.0 [1. 0. 0.]
#> 20.0 [0. 0. 1.]
