# snippet: raises=AssertionError
"""Saved as weight, restored as kernel."""

import tensorflow as tf

w = tf.Variable([1.0])
path = tf.train.Checkpoint(weight=w).save("model")
status = tf.train.Checkpoint(kernel=w).restore(path)
status.assert_consumed()
#> AssertionError: Found 1 Python objects that were not bound to checkpointed
#> values, likely due to changes in the Python program. Showing 1 of 1 unmatched
#> objects: [<tf.Variable 'Variable:0' shape=(1,) dtype=float32,
#> numpy=array([1.], dtype=float32)>]
