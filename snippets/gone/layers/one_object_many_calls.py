"""The object holds the weights: calling it again shares them."""

import tensorflow as tf

dense = tf.keras.layers.Dense(10)
print(dense(tf.ones((32, 784))).shape)
#> (32, 10)
print(dense(tf.zeros((8, 784))).shape)
#> (8, 10)
print([tuple(weight.shape) for weight in dense.weights])
#> [(784, 10), (10,)]
