"""Where does the module come from? From the library's folder."""

import tensorflow as tf

print(tf.__file__.endswith("__init__.py"))
#> True
