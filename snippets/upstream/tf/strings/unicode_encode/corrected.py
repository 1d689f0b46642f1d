"""The example calls unicode_encode alone: it is tf.strings.unicode_encode."""

import tensorflow as tf

points = tf.ragged.constant([[71, 246, 246, 100], [128522]])
encoded = tf.strings.unicode_encode(points, "UTF-8")
print(encoded.numpy())
#> [b'G\xc3\xb6\xc3\xb6d' b'\xf0\x9f\x98\x8a']
print([text.decode() for text in encoded.numpy()])
#> ['Gööd', '😊']
