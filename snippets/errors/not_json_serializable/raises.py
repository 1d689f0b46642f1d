# snippet: raises=TypeError
"""A tensor is no number for JSON."""

import json

import tensorflow as tf

json.dumps({"loss": tf.constant(0.5)})
#> TypeError: Object of type EagerTensor is not JSON serializable
