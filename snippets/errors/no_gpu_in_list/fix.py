"""Loop: with no GPU there is nothing to do."""

import tensorflow as tf

tf.config.set_visible_devices([], "GPU")
gpus = tf.config.get_visible_devices("GPU")
for gpu in gpus:
    tf.config.experimental.set_memory_growth(gpu, True)
print("GPUs:", len(gpus))
#> GPUs: 0
