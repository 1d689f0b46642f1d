"""The example never imports collections."""

import collections

import tensorflow as tf

tree = tf.keras.tree
Point1 = collections.namedtuple("Point1", ["x", "y"])
Point2 = collections.namedtuple("Point2", ["x", "y"])
tree.assert_same_paths([0, 1], (2, 3))
tree.assert_same_paths(Point1(0, 1), Point2(2, 3))
print([path for path, _ in tree.flatten_with_path(Point1(0, 1))])
#> [(0,), (1,)]
try:
    tree.assert_same_paths([0, 1], {"x": 2, "y": 3})
except ValueError as error:
    print(str(error).splitlines()[0])
#> `a` and `b` don't have the same paths.
