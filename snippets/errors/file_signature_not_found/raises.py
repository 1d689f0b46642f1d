# snippet: raises=OSError
"""A text under the name of a model."""

from pathlib import Path

import tensorflow as tf

Path("model.h5").write_text("not a model")
tf.keras.models.load_model("model.h5")
#> OSError: Unable to synchronously open file (file signature not found)
