"""The last batch holds what is left; drop_remainder leaves it out."""

import tensorflow as tf

dataset = tf.data.Dataset.range(5)
for minibatch in dataset.batch(2):
    print(minibatch.numpy())
#> [0 1]
#> [2 3]
#> [4]

equal = dataset.batch(2, drop_remainder=True)
for minibatch in equal:
    print(minibatch.numpy())
#> [0 1]
#> [2 3]

print(dataset.batch(2).element_spec.shape, equal.element_spec.shape)
#> (None,) (2,)
