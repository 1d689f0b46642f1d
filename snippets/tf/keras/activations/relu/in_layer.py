"""By name in a dense layer, or as a layer with arguments."""

import tensorflow as tf

layer = tf.keras.layers.Dense(4, activation="relu")
print(layer.activation is tf.keras.activations.relu)
#> True
print(layer(tf.zeros((5, 3))).shape)
#> (5, 4)
capped = tf.keras.layers.ReLU(max_value=6.0, negative_slope=0.1)
print(capped(tf.constant([-2.0, 3.0, 9.0])).numpy())
#> [-0.2  3.   6. ]
