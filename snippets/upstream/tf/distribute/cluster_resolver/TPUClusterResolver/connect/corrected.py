# snippet: raises=ValueError
"""It needs a TPU and its name: without them, connect raises."""

import tensorflow as tf

tf.distribute.cluster_resolver.TPUClusterResolver.connect(tpu="")
#> ValueError: Please provide a TPU Name to connect to.
