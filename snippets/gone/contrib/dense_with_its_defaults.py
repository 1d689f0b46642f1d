"""ReLU and Glorot's uniform values, as fully_connected had them."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
hidden = tf.keras.layers.Dense(
    64,
    activation="relu",
    kernel_initializer=tf.keras.initializers.GlorotUniform(),
)
print(hidden(tf.ones((32, 784))).shape)
#> (32, 64)
print([tuple(weight.shape) for weight in hidden.weights])
#> [(784, 64), (64,)]
