"""The order is random: seed it, or compare each epoch sorted."""

import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3])
# Deprecated: dataset.shuffle(2).repeat(2) does the same.
shuffle = tf.data.experimental.shuffle_and_repeat(2, count=2, seed=0)
values = [x.item() for x in dataset.apply(shuffle).as_numpy_iterator()]
print(sorted(values[:3]), sorted(values[3:]))
#> [1, 2, 3] [1, 2, 3]
