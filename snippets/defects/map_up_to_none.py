# snippet: raises=ValueError
"""None is no leaf here, though it is documented as one."""

import tensorflow as tf

print(tf.keras.tree.map_structure_up_to([0, 0], len, [[1, 1], [2, 2]]))
#> [2, 2]
tf.keras.tree.map_structure_up_to([None, None], len, [[1, 1], [2, 2]])
#> ValueError: Structures don't have the same nested structure.
