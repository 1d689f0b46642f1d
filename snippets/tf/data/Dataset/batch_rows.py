"""Stack elements along a new first axis."""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices(tf.reshape(tf.range(8), (4, 2)))
for minibatch in dataset.batch(2):
    print(minibatch.shape)
    print(minibatch.numpy())
#> (2, 2)
#> [[0 1]
#>  [2 3]]
#> (2, 2)
#> [[4 5]
#>  [6 7]]
