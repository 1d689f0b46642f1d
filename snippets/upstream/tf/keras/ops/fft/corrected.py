"""fft is not imported: it is keras.ops.fft."""

import tensorflow as tf

x = (tf.constant([1.0, 2.0]), tf.constant([0.0, 1.0]))
real, imag = tf.keras.ops.fft(x)
print(real.numpy(), imag.numpy())
#> [ 3. -1.] [ 1. -1.]
