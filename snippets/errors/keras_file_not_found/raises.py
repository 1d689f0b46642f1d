# snippet: raises=ValueError
"""There is no such file."""

import tensorflow as tf

tf.keras.models.load_model("model.keras")
#> ValueError: File not found: filepath=model.keras. Please ensure the file is
#> an accessible `.keras` zip file.
