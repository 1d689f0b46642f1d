# snippet: raises=AssertionError
"""The variable is a global one."""

import tensorflow as tf

weight = tf.Variable(2.0)
module = tf.Module()
module.scale = tf.function(
    lambda x: weight * x, input_signature=[tf.TensorSpec((), tf.float32)]
)
tf.saved_model.save(module, "export")
#> AssertionError: Tried to export a function which references an 'untracked'
#> resource. TensorFlow objects (e.g. tf.Variable) captured by functions must be
#> 'tracked' by assigning them to an attribute of a tracked object or assigned
#> to an attribute of the main object directly. See the information below:
