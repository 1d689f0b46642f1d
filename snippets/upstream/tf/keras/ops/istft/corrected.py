"""The names are not imported, and fft_length=1 returns nothing here: use 2."""

import tensorflow as tf

x = tf.constant([0.0, 1.0, 2.0, 3.0, 4.0])
spectrum = tf.keras.ops.stft(x, 2, 1, 2)
print(tf.keras.ops.istft(spectrum, 2, 1, 2).numpy())
#> [0. 1. 2. 3. 4.]
spectrum = tf.keras.ops.stft(x, 1, 1, 1)
print(tf.keras.ops.istft(spectrum, 1, 1, 1).numpy())
#> []
print(tf.keras.ops.istft(spectrum, 1, 1, 1, length=5).numpy())
#> [0. 1. 2. 3. 4.]
