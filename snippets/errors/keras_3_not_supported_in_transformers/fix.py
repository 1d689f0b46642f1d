"""Which Keras is used."""

import keras

print(keras.__version__.split(".")[0])
#> 3
