"""Two layers with one initializer, and two with one each."""

import numpy as np
import tensorflow as tf


def kernel(initializer):
    layer = tf.keras.layers.Dense(4, kernel_initializer=initializer)
    layer.build((None, 4))
    return layer.kernel.numpy()


shared = tf.keras.initializers.GlorotNormal(seed=1)
print(np.array_equal(kernel(shared), kernel(shared)))
#> True
print(np.array_equal(kernel("glorot_normal"), kernel("glorot_normal")))
#> False
