# snippet: raises=ModuleNotFoundError
"""It imports the other backend, which has to be installed."""

import tensorflow as tf

print(tf.keras.config.backend())
#> tensorflow
tf.keras.config.set_backend("jax")
#> ModuleNotFoundError: No module named 'jax'
