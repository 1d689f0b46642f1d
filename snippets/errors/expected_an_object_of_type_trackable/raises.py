# snippet: raises=ValueError
"""A dictionary is no module."""

import tensorflow as tf

tf.saved_model.save({"weight": tf.Variable(2.0)}, "export")
#> ValueError: Expected an object of type `Trackable`, such as `tf.Module` or a
#> subclass of the `Trackable` class, for export. Got {'weight': <tf.Variable
#> 'Variable:0' shape=() dtype=float32, numpy=2.0>} with type <class 'dict'>.
