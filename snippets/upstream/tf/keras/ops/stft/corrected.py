"""Not imported, and "hann" differs here for odd lengths: pass the window."""

import tensorflow as tf

x = tf.constant([0.0, 1.0, 2.0, 3.0, 4.0])
window = tf.constant([0.0, 0.75, 0.75])
real, imag = tf.keras.ops.stft(x, 3, 2, 3, window=window)
print(real.numpy())
#> [[ 0.75  -0.375]
#>  [ 3.75  -1.875]
#>  [ 5.25  -2.625]]
print(imag.numpy().round(4))
#> [[ 0.      0.6495]
#>  [ 0.      0.6495]
#>  [ 0.     -0.6495]]
real, imag = tf.keras.ops.stft(x, 3, 2, 3, window="hann")
print(real.numpy())
#> [[ 0.  0.]
#>  [ 2. -1.]
#>  [ 4. -2.]]
