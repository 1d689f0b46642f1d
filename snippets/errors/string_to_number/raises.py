# snippet: raises=InvalidArgumentError
"""n/a is not a number."""

import tensorflow as tf

tf.strings.to_number(["3.5", "n/a"])
#> InvalidArgumentError: StringToNumberOp could not correctly convert string:
#> n/a
