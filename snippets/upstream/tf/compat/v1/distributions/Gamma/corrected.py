"""It imports tensorflow_probability; TensorFlow has a Gamma of its own."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
Gamma = tf.compat.v1.distributions.Gamma
dist = Gamma(concentration=[3.0, 4.0], rate=[2.0, 4.0])
print(dist.mean().numpy())
#> [1.5 1. ]
concentration, rate = tf.constant(3.0), tf.constant(2.0)
with tf.GradientTape() as tape:
    tape.watch([concentration, rate])
    samples = Gamma(concentration, rate).sample(5)
    loss = tf.reduce_mean(tf.square(samples))
print(samples.shape)
#> (5,)
print([g is not None for g in tape.gradient(loss, [concentration, rate])])
#> [True, True]
