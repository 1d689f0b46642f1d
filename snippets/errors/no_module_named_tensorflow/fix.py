"""Python is new enough, and the library is found."""

import sys

import tensorflow as tf

print(sys.version_info >= (3, 10))
#> True
print(tf.__file__.endswith("__init__.py"))
#> True
