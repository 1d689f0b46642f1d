# snippet: raises=ValueError
"""Saved for floats, called with integers."""

import tensorflow as tf

module = tf.Module()
module.double = tf.function(lambda x: 2 * x)
module.double(tf.constant([1.0, 2.0]))
tf.saved_model.save(module, "export")
tf.saved_model.load("export").double(tf.constant([1, 2]))
#> ValueError: Could not find matching concrete function to call loaded from the
#> SavedModel. Got:
