# snippet: raises=KeyError
"""Nothing was saved as a signature."""

import tensorflow as tf

module = tf.Module()
tf.saved_model.save(module, "export")
tf.saved_model.load("export").signatures["serving_default"]
#> KeyError: 'serving_default'
