"""Give what the input details say."""

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
value = np.ones(entry["shape"], entry["dtype"])
interpreter.set_tensor(entry["index"], value)
interpreter.invoke()
out = interpreter.get_output_details()[0]
print(interpreter.get_tensor(out["index"]))
#> [[2. 2.]]
