"""Powers of e, divided by their sum along the last axis."""

import numpy as np
import tensorflow as tf

logits = np.array([[1002.0, 1001.0, 1000.0], [0.0, 1.0, 0.0]])
powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
shares = powers / powers.sum(axis=-1, keepdims=True)
print(np.allclose(tf.nn.softmax(logits), shares))
#> True
