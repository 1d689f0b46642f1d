"""33 batches of 32; 24 elements are left out of each epoch."""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices(tf.zeros((1080, 64)))
batches = dataset.batch(32, drop_remainder=True)
print(batches.element_spec)
#> TensorSpec(shape=(32, 64), dtype=tf.float32, name=None)
print(batches.cardinality().numpy())
#> 33
