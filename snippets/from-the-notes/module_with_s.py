"""With the s it is there."""

import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
print(initializer(shape=(2, 2)).numpy())
#> [[ 0.10181069 -0.39632243]
#>  [ 0.5073968  -0.63413197]]
