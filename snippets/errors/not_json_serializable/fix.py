"""Convert to Python's numbers."""

import json

import tensorflow as tf

losses = tf.constant([0.5, 0.25])
print(json.dumps({"last": float(losses[-1]), "all": losses.numpy().tolist()}))
#> {"last": 0.25, "all": [0.5, 0.25]}
