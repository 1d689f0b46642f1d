"""The example never imports collections, for its named tuple."""

import collections

import tensorflow as tf

tree = tf.keras.tree
Foo = collections.namedtuple("Foo", ["a", "b"])
print(tree.map_structure(lambda v: v**2, [[1], [2], [3]]))
#> [[1], [4], [9]]
print(tree.map_structure(lambda x, y: x * y, [[1], [2]], [[3], [4]]))
#> [[3], [8]]
print(tree.map_structure(lambda v: v * 2, Foo(a=1, b=2)))
#> Foo(a=2, b=4)
