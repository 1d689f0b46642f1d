# snippet: raises=ValueError
"""There is no such policy."""

import tensorflow as tf

tf.keras.config.set_dtype_policy("mixed")
#> ValueError: Cannot convert 'mixed' to a mixed precision DTypePolicy. Valid
#> policies include 'mixed_float16', 'mixed_bfloat16', and the name of any float
#> dtype such as 'float32'.
