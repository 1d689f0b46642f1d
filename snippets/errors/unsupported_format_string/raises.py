# snippet: raises=TypeError
"""One value in a list is still a list."""

import tensorflow as tf

loss = tf.constant([0.123])
print(f"{loss:.2f}")
#> TypeError: unsupported format string passed to numpy.ndarray.__format__
