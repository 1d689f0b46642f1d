# snippet: raises=AssertionError
"""Nothing keeps the loaded module."""

import tensorflow as tf

module = tf.Module()
module.weight = tf.Variable(2.0)
module.scale = tf.function(
    lambda x: module.weight * x,
    input_signature=[tf.TensorSpec((), tf.float32)],
)
tf.saved_model.save(module, "export")
tf.saved_model.load("export").scale(3.0)
#> AssertionError: Called a function referencing variables which have been
#> deleted. This likely means that function-local variables were created and not
#> referenced elsewhere in the program. This is generally a mistake; consider
#> storing variables in an object attribute on first call.
