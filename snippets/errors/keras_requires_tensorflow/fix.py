"""The versions that are used."""

import keras
import tensorflow as tf

print(tf.__version__.split(".")[0], keras.__version__.split(".")[0])
#> 2 3
