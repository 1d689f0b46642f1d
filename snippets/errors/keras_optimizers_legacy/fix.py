"""The plain one."""

import tensorflow as tf

print(float(tf.keras.optimizers.Adam(learning_rate=0.01).learning_rate))
#> 0.009999999776482582
