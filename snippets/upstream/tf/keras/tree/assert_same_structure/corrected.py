"""The example never imports collections, and the message is another one now."""

import collections

import tensorflow as tf

tree = tf.keras.tree
Foo = collections.namedtuple("Foo", ["a", "b"])
AlsoFoo = collections.namedtuple("Foo", ["a", "b"])
tree.assert_same_structure([(0, 1)], [(2, 3)])
tree.assert_same_structure(Foo(0, 1), Foo(2, 3))
try:
    tree.assert_same_structure(Foo(0, 1), AlsoFoo(2, 3))
except ValueError as error:
    print(str(error).split(";")[0])
#> namedtuple type mismatch
