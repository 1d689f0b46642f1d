"""The default window needs SciPy; an array as window works without it."""

import tensorflow as tf

hann = tf.signal.hann_window(256).numpy()
sizes = {"frame_length": 256, "frame_step": 128, "fft_length": 512}
valid = tf.keras.layers.STFTSpectrogram(
    mode="log", window=hann, padding="valid", trainable=False, **sizes
)
print(valid(tf.ones((3, 1600, 1))).shape)
#> (3, 11, 257)
same = tf.keras.layers.STFTSpectrogram(
    mode="log", window=hann, padding="same", **sizes
)
print(same(tf.ones((3, 1600, 2))).shape)
#> (3, 13, 514)
expanded = tf.keras.layers.STFTSpectrogram(
    mode="log", window=hann, padding="same", expand_dims=True, **sizes
)
print(expanded(tf.ones((3, 1600, 3))).shape)
#> (3, 13, 257, 3)
