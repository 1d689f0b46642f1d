"""In eager mode loop over the dataset."""

import tensorflow as tf

print(tf.executing_eagerly())
#> True
for x in tf.data.Dataset.range(3):
    print(x.numpy())
#> 0
#> 1
#> 2
