"""irfft is not imported, and the printed values need fft_length=3."""

import tensorflow as tf

real = tf.constant([0.0, 1.0, 2.0, 3.0, 4.0])
imag = tf.constant([0.0, 1.0, 2.0, 3.0, 4.0])
print(tf.keras.ops.irfft((real, imag)).shape)
#> (8,)
print(tf.keras.ops.irfft((real, imag), 3).numpy().round(4))
#> [ 0.6667 -0.9107  0.244 ]
back = tf.keras.ops.irfft(tf.keras.ops.rfft(real, 5), 5)
print(back.numpy().round(4))
#> [0. 1. 2. 3. 4.]
