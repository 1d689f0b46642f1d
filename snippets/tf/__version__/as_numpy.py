"""NumPy keeps its version under the same name, as text."""

import numpy as np
import tensorflow as tf

print(type(np.__version__) is type(tf.__version__))
#> True
