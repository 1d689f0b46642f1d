"""Read the learning rate, and set another."""

import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(learning_rate=0.1)
print(optimizer.learning_rate.numpy())
#> 0.1
optimizer.learning_rate = 0.01
print(optimizer.learning_rate.numpy())
#> 0.01

print(tf.keras.optimizers.Adam().learning_rate.numpy())
#> 0.001
