# snippet: raises=ValueError
"""Without a TPU none is found; the class is tf.distribute.TPUStrategy now."""

import tensorflow as tf

tf.distribute.cluster_resolver.TPUClusterResolver(tpu="")
#> ValueError: Please provide a TPU Name to connect to.
