"""Before anything else, let memory grow."""

import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
for gpu in gpus:
    tf.config.experimental.set_memory_growth(gpu, True)
print(len(gpus), "GPUs")
#> 0 GPUs
