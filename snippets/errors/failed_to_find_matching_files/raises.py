# snippet: raises=NotFoundError
"""The number is missing."""

import tensorflow as tf

checkpoint = tf.train.Checkpoint(weight=tf.Variable(1.0))
checkpoint.save("model")
checkpoint.restore("model")
#> NotFoundError: Error when restoring from checkpoint or SavedModel at model:
#> Unsuccessful TensorSliceReader constructor: Failed to find any matching files
#> for model
