"""Nothing is imported: the names are in keras.regularizers and keras.layers."""

import tensorflow as tf

regularizer = tf.keras.regularizers.OrthogonalRegularizer(factor=0.01)
print(float(regularizer(tf.constant([[1.0, 0.0], [0.0, 1.0]]))))
#> 0.0
print(round(float(regularizer(tf.constant([[1.0, 0.0], [1.0, 0.0]]))), 4))
#> 0.01
layer = tf.keras.layers.Dense(
    units=4, kernel_initializer="identity", kernel_regularizer=regularizer
)
layer(tf.ones((1, 4)))
print([float(loss) for loss in layer.losses])
#> [0.0]
