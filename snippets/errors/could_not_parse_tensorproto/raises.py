# snippet: raises=InvalidArgumentError
"""Written as int32, read as float32."""

import tensorflow as tf

text = tf.io.serialize_tensor(tf.constant([1, 2]))
tf.io.parse_tensor(text, tf.float32)
#> InvalidArgumentError: Type mismatch between parsed tensor (int32) and dtype
#> (float)
