# snippet: raises=InvalidArgumentError
"""Half of a picture."""

import tensorflow as tf

jpeg = tf.io.encode_jpeg(tf.zeros((8, 8, 3), tf.uint8)).numpy()
tf.io.decode_jpeg(jpeg[:100])
#> InvalidArgumentError: jpeg::Uncompress failed. Invalid JPEG data or crop
#> window.
