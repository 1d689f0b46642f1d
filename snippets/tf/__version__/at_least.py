"""Compare numbers: the first two parts, as a tuple."""

import tensorflow as tf

version = tuple(int(part) for part in tf.__version__.split(".")[:2])
print(version)
#> (2, 21)
print(version >= (2, 9))
#> True
