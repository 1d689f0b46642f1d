# snippet: raises=ValueError
"""Dropout between steps."""

import tensorflow as tf

layer = tf.keras.layers.LSTM(4, recurrent_dropout=0.2, use_cudnn=True)
layer(tf.zeros((2, 5, 3)))
#> ValueError: use_cudnn=True was specified, but cuDNN is not supported for this
#> layer configuration with this backend. Pass use_cudnn='auto' to fallback to a
#> non-cuDNN implementation.
