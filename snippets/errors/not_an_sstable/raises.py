# snippet: raises=DataLossError
"""The path of the data file is not the path of the checkpoint."""

import tensorflow as tf

tf.train.Checkpoint(weight=tf.Variable(1.0)).save("model")
tf.train.load_checkpoint("model-1.data-00000-of-00001")
#> DataLossError: Unable to open table file model-1.data-00000-of-00001:
#> DATA_LOSS: not an sstable (bad magic number): perhaps your file is in a
#> different file format and you need to use a different restore operator?
