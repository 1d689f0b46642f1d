# snippet: raises=ImportError
"""Neither is installed here."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
tf.keras.utils.plot_model(model)
#> ImportError: You must install pydot (`pip install pydot`) for `plot_model` to
#> work.
