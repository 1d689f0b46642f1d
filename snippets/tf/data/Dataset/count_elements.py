"""How many elements there are, as a tensor and as an int."""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices(tf.zeros((1080, 64)))
m = dataset.cardinality().numpy()
print(m)
#> 1080
print(len(dataset))
#> 1080
print(len(dataset.batch(32)))
#> 34
