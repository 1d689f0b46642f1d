"""A matrix of weights for 3 inputs and 2 outputs."""

import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
w = tf.Variable(initializer(shape=(3, 2)))
print(w.shape, w.dtype)
#> (3, 2) <dtype: 'float32'>
print(w.numpy())
#> [[ 0.09106225 -0.35448155]
#>  [ 0.4538295  -0.56718487]
#>  [-0.65419155 -0.28700176]]
