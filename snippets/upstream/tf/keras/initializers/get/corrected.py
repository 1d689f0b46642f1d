"""The classes moved, so their repr differs; ops is not imported."""

import keras
import tensorflow as tf

get = tf.keras.initializers.get
print(type(get("Ones")).__name__)
#> Ones
print(type(get({"class_name": "Ones", "config": {}})).__name__)
#> Ones
print(type(get(tf.keras.initializers.Ones)).__name__)
#> Ones
from_tensor = get(keras.ops.ones(shape=(2, 2)))
print(from_tensor((2, 2)).numpy())
#> [[1. 1.]
#>  [1. 1.]]
