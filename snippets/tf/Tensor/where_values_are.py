"""The values are on the first processor."""

import tensorflow as tf

print(tf.zeros((2, 3)).device)
#> /job:localhost/replica:0/task:0/device:CPU:0
