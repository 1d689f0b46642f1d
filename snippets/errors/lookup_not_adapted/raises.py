# snippet: raises=FailedPreconditionError
"""Nobody said which words there are."""

import tensorflow as tf

tf.keras.layers.TextVectorization()(["a cat"])
#> FailedPreconditionError: Table not initialized.
