"""The function is keras.tree.flatten_with_path: the word tree is missing."""

import tensorflow as tf

print(tf.keras.tree.flatten_with_path([{"foo": 42}]))
#> [((0, 'foo'), 42)]
for path, leaf in tf.keras.tree.flatten_with_path({"a": [1, 2], "b": (3,)}):
    print(path, leaf)
#> ('a', 0) 1
#> ('a', 1) 2
#> ('b', 0) 3
