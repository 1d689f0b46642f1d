"""With fft_length=1 the inverse cuts everything away."""

import tensorflow as tf

signal = tf.constant([0.0, 1.0, 2.0, 3.0])
spectrum = tf.keras.ops.stft(signal, 1, 1, 1)
print(tf.keras.ops.istft(spectrum, 1, 1, 1).numpy())
#> []
print(tf.keras.ops.istft(spectrum, 1, 1, 1, length=4).numpy())
#> [0. 1. 2. 3.]
