"""Start with a number, then it can be set."""

import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(0.1)
optimizer.learning_rate = 0.01
print(float(optimizer.learning_rate))
#> 0.009999999776482582
