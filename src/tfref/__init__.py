"""tfref: the TensorFlow reference where every example has run."""
