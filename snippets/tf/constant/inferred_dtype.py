"""Python numbers become 32 bits wide; arrays keep their dtype."""

import numpy as np
import tensorflow as tf

print(tf.constant(1).dtype)
#> <dtype: 'int32'>
print(tf.constant(1.0).dtype)
#> <dtype: 'float32'>
print(tf.constant(True).dtype)
#> <dtype: 'bool'>
print(tf.constant("cat").dtype)
#> <dtype: 'string'>
print(tf.constant(np.ones(3)).dtype)
#> <dtype: 'float64'>
print(tf.constant(np.arange(3)).dtype)
#> <dtype: 'int64'>
