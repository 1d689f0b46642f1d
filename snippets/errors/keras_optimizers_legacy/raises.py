# snippet: raises=ImportError
"""Legacy optimizers only say that they are gone."""

import tensorflow as tf

tf.keras.optimizers.legacy.Adam(learning_rate=0.01)
#> ImportError: `keras.optimizers.legacy` is not supported in Keras 3. When
#> using `tf.keras`, to continue using a `tf.keras.optimizers.legacy` optimizer,
#> you can install the `tf_keras` package (Keras 2) and set the environment
#> variable `TF_USE_LEGACY_KERAS=True` to configure TensorFlow to use `tf_keras`
#> when accessing `tf.keras`.
