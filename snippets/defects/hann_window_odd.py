"""A periodic window of odd length comes out symmetric."""

import tensorflow as tf

print(tf.signal.hann_window(3, periodic=True).numpy())
#> [0. 1. 0.]
print(tf.signal.hann_window(4, periodic=True).numpy())
#> [0.  0.5 1.  0.5]
print(tf.signal.hann_window(4, periodic=False).numpy())
#> [0.         0.75       0.74999994 0.        ]
