# snippet: raises=InvalidArgumentError
"""The heading is no number."""

import tensorflow as tf

lines = ["width,height", "1.5,2.5"]
tf.io.decode_csv(lines, record_defaults=[0.0, 0.0])
#> InvalidArgumentError: Field 0 in record 0 is not a valid float: width
