# snippet: raises=AttributeError
"""A file that imports its own name, as tensorflow.py would."""

import importlib
import sys

import tensorflow as tf

tf.io.write_file("network.py", "import network\nnetwork.build()\n")
sys.path.insert(0, ".")
importlib.import_module("network")
#> AttributeError: partially initialized module 'network' has no attribute
#> 'build' (most likely due to a circular import)
