"""The gradients of a model's variables, applied pair by pair."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.Adam()

with tf.GradientTape() as tape:
    cost = tf.reduce_mean(model(tf.ones((4, 3))) ** 2)
grads = tape.gradient(cost, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
for grad, variable in zip(grads, model.trainable_variables):
    print(variable.path, grad.shape, variable.shape)
#> sequential/dense/kernel (3, 2) (3, 2)
#> sequential/dense/bias (2,) (2,)
print(optimizer.iterations.numpy())
#> 1
