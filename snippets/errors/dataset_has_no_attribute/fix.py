"""Ask for the elements' form."""

import tensorflow as tf

batches = tf.data.Dataset.range(6).batch(2)
print(batches.element_spec)
#> TensorSpec(shape=(None,), dtype=tf.int64, name=None)
print(len(batches))
#> 3
