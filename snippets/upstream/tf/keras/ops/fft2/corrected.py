"""fft2 is not imported: it is keras.ops.fft2."""

import tensorflow as tf

real = tf.constant([[1.0, 2.0], [2.0, 1.0]])
imag = tf.constant([[0.0, 1.0], [1.0, 0.0]])
real, imag = tf.keras.ops.fft2((real, imag))
print(real.numpy())
#> [[ 6.  0.]
#>  [ 0. -2.]]
print(imag.numpy())
#> [[ 2.  0.]
#>  [ 0. -2.]]
