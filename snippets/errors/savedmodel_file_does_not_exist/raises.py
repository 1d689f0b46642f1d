# snippet: raises=OSError
"""There is no such folder."""

import tensorflow as tf

tf.saved_model.load("export")
#> OSError: SavedModel file does not exist at:
#> export/{saved_model.pbtxt|saved_model.pb}
