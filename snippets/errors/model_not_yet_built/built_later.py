"""Or build it later; None stands for the batch."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
model.build((None, 3))
print(model.count_params())
#> 8
