"""None in the shallow structure is refused here: write any leaf, such as 0."""

import tensorflow as tf

tree = tf.keras.tree
structure = [[1, 1], [2, 2]]
print(tree.map_structure_up_to([0, 0], len, structure))
#> [2, 2]
print(tree.map_structure_up_to([0, [0, 0]], str, structure))
#> ['[1, 1]', ['2', '2']]
try:
    tree.map_structure_up_to([None, None], len, structure)
except ValueError as error:
    print(error)
#> Structures don't have the same nested structure.
