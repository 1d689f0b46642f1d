# snippet: raises=AttributeError gone=tf.estimator
"""The module left with TensorFlow 2.16."""

import tensorflow as tf

tf.estimator.Estimator(model_fn=lambda features, labels, mode: None)
#> AttributeError: module 'tensorflow' has no attribute 'estimator'
