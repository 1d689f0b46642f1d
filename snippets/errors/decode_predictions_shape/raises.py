# snippet: raises=ValueError
"""Two classes of one's own."""

import numpy as np
import tensorflow as tf

probabilities = np.array([[0.2, 0.8]])
tf.keras.applications.imagenet_utils.decode_predictions(probabilities)
#> ValueError: `decode_predictions` expects a batch of predictions (i.e. a 2D
#> array of shape (samples, 1000)). Received array with shape: (1, 2)
