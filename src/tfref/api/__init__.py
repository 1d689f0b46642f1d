"""The public API of the installed TensorFlow, as plain data.

`extract` reads the running library and `store` keeps what it found; everything
else in the project reads that and imports no TensorFlow.
"""
