"""It imports tensorflow_probability; TensorFlow has a Beta of its own."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
dist = tf.compat.v1.distributions.Beta([1.0, 2.0, 3.0], [1.0, 2.0, 3.0])
print(dist.mean().numpy())
#> [0.5 0.5 0.5]
print(dist.sample([4, 5]).shape)
#> (4, 5, 3)
print(dist.prob([[0.1, 0.4, 0.5], [0.2, 0.3, 0.5]]).numpy())
#> [[1.        1.4399999 1.8750001]
#>  [1.        1.2600001 1.8750001]]
alpha, beta = tf.constant(1.0), tf.constant(2.0)
with tf.GradientTape() as tape:
    tape.watch([alpha, beta])
    samples = tf.compat.v1.distributions.Beta(alpha, beta).sample(5)
    loss = tf.reduce_mean(tf.square(samples))
print([g is not None for g in tape.gradient(loss, [alpha, beta])])
#> [True, True]
