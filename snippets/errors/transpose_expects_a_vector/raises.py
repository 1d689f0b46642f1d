# snippet: raises=InvalidArgumentError
"""Three entries for two axes."""

import tensorflow as tf

tf.transpose(tf.zeros((2, 3)), perm=[0, 2, 1])
#> InvalidArgumentError: transpose expects a vector of size 2. But input(1) is a
#> vector of size 3
