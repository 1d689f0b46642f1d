"""It imports tensorflow_probability; TensorFlow has a Normal of its own."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
Normal = tf.compat.v1.distributions.Normal
print(Normal(loc=0.0, scale=3.0).cdf(0.0).numpy())
#> 0.5
dist = Normal(loc=[1.0, 2.0], scale=[11.0, 22.0])
print(dist.prob([0.0, 1.5]).numpy())
#> [0.03611792 0.01812905]
print(dist.sample([3]).shape)
#> (3, 2)
dist = Normal(loc=1.0, scale=[11.0, 22.0])
print(dist.prob(3.0).numpy())
#> [0.03567294 0.01805896]
