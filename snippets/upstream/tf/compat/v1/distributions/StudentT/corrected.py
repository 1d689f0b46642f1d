"""It imports tensorflow_probability; TensorFlow has a StudentT of its own."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
StudentT = tf.compat.v1.distributions.StudentT
print(StudentT(df=3.0, loc=0.0, scale=1.0).prob(1.0).numpy())
#> 0.20674835
dist = StudentT(df=[2.0, 3.0], loc=[1.0, 2.0], scale=[11.0, 22.0])
print(dist.prob([0.0, 1.5]).numpy())
#> [0.03194302 0.01670118]
print(dist.sample(3).shape)
#> (3, 2)
dist = StudentT(df=2.0, loc=1.0, scale=[11.0, 22.0])
print(dist.prob(3.0).numpy())
#> [0.03136048 0.01597151]
