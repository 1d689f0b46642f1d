# snippet: raises=ValueError
"""No TPU is known here."""

import tensorflow as tf

tf.distribute.cluster_resolver.TPUClusterResolver()
#> ValueError: Please provide a TPU Name to connect to.
