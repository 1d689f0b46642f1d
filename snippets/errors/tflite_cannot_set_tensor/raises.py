# snippet: raises=ValueError
"""The model wants float32."""

import numpy as np
import tensorflow as tf

double = tf.function(
    lambda x: 2.0 * x, input_signature=[tf.TensorSpec((1, 2), tf.float32)]
)
converter = tf.lite.TFLiteConverter.from_concrete_functions(
    [double.get_concrete_function()]
)
interpreter = tf.lite.Interpreter(model_content=converter.convert())
interpreter.allocate_tensors()
entry = interpreter.get_input_details()[0]
interpreter.set_tensor(entry["index"], np.ones((1, 2)))
#> ValueError: Cannot set tensor: Got value of type FLOAT64 but expected type
#> FLOAT32 for input 0, name: x
