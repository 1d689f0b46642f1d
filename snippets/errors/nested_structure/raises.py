# snippet: raises=ValueError
"""Two values, then three."""

import tensorflow as tf

tf.nest.map_structure(tf.add, [1, 2], [3, [4, 5]])
#> ValueError: The two structures don't have the same nested structure.
