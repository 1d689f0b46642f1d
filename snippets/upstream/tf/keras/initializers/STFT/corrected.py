"""STFTInitializer is initializers.STFT; a window by name needs SciPy."""

import tensorflow as tf

hann = tf.signal.hann_window(4).numpy()
print(hann)
#> [0.  0.5 1.  0.5]
init = tf.keras.initializers.STFT("real", window=hann, scaling=None)
values = init(shape=(4, 1, 3)).numpy()
print(values[:, 0].round(3) + 0.0)
#> [[ 0.   0.   0. ]
#>  [ 0.5  0.  -0.5]
#>  [ 1.  -1.   1. ]
#>  [ 0.5  0.  -0.5]]
