# snippet: raises=InvalidArgumentError
"""Two fields, three defaults."""

import tensorflow as tf

tf.io.decode_csv(["1,2"], record_defaults=[0, 0, 0])
#> InvalidArgumentError: Expect 3 fields but have 2 in record 0
