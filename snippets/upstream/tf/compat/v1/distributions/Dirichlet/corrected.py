"""It imports tensorflow_probability; TensorFlow has a Dirichlet of its own."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
dist = tf.compat.v1.distributions.Dirichlet([1.0, 2.0, 3.0])
print(dist.mean().numpy())
#> [0.16666667 0.33333334 0.5       ]
print(dist.sample([4, 5]).shape)
#> (4, 5, 3)
print(dist.prob([0.2, 0.3, 0.5]).numpy())
#> 4.5
print(dist.prob([[0.1, 0.4, 0.5], [0.2, 0.3, 0.5]]).numpy())
#> [6.  4.5]
batch = tf.compat.v1.distributions.Dirichlet([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(batch.batch_shape, batch.event_shape)
#> (2,) (3,)
print(batch.prob([0.2, 0.3, 0.5]).shape)
#> (2,)
