"""The version is text, with dots."""

import tensorflow as tf

print(tf.__version__)
#> 2.21.0
print(type(tf.__version__))
#> <class 'str'>
