# snippet: raises=ValueError
"""A dictionary is not one tensor."""

import tensorflow as tf

tf.convert_to_tensor({"x": [1.0, 2.0], "y": [3.0]})
#> ValueError: Attempt to convert a value ({'x': [1.0, 2.0], 'y': [3.0]}) with
#> an unsupported type (<class 'dict'>) to a Tensor.
