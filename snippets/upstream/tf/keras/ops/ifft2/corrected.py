"""ifft2 is not imported, and the printed output is that of fft2."""

import tensorflow as tf

real = tf.constant([[1.0, 2.0], [2.0, 1.0]])
imag = tf.constant([[0.0, 1.0], [1.0, 0.0]])
print(tf.keras.ops.ifft2((real, imag))[0].numpy())
#> [[ 1.5  0. ]
#>  [ 0.  -0.5]]
back = tf.keras.ops.ifft2(tf.keras.ops.fft2((real, imag)))
print(back[0].numpy())
#> [[1. 2.]
#>  [2. 1.]]
print(back[1].numpy())
#> [[-0.  1.]
#>  [ 1. -0.]]
