"""See what TensorFlow finds."""

import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
print("on a GPU" if gpus else "on the CPU")
#> on the CPU
