# snippet: raises=ValueError
"""The file is not trusted."""

import warnings

import tensorflow as tf

warnings.simplefilter("ignore")
double = tf.keras.layers.Lambda(lambda x: 2 * x)
tf.keras.Sequential([tf.keras.Input((3,)), double]).save("model.keras")
tf.keras.models.load_model("model.keras")
#> ValueError: Requested the deserialization of a `Lambda` layer whose
#> `function` is a Python lambda. This carries a potential risk of arbitrary
#> code execution and thus it is disallowed by default. If you trust the source
#> of the artifact, you can override this error by passing `safe_mode=False` to
#> the loading function, or calling
#> `keras.config.enable_unsafe_deserialization().
