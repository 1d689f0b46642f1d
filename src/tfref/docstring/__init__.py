"""A docstring of TensorFlow or Keras as sections and as HTML."""
