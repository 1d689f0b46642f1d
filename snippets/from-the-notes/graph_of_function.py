"""What a tensor knows, and the operations in a function's graph."""

import tensorflow as tf


@tf.function
def double(x):
    return x + x


tensor = tf.constant(3.0)
print(tensor.numpy(), tensor.shape, tensor.dtype)
#> 3.0 () <dtype: 'float32'>
graph = double.get_concrete_function(tensor).graph
print([operation.type for operation in graph.get_operations()])
#> ['Placeholder', 'AddV2', 'Identity']
