# snippet: raises=ValueError
"""A folder is no Keras file."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.export("folder", verbose=False)
tf.keras.models.load_model("folder")
#> ValueError: File format not supported: filepath=folder. Keras 3 only supports
#> V3 `.keras` files, legacy H5 format files (`.h5` extension). Note that the
#> legacy SavedModel format is not supported by `load_model()` in Keras 3. In
#> order to reload a TensorFlow SavedModel as an inference-only layer in Keras
#> 3, use `keras.layers.TFSMLayer(folder, call_endpoint='serving_default')`
#> (note that your `call_endpoint` might have a different name).
