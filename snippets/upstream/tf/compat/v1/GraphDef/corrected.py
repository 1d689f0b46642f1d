"""No /tmp/graph.pb exists, and a >>> before each line is not valid Python."""

import tempfile
from pathlib import Path

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((), tf.float32)])
def double(x):
    return x * 2.0


graph_def = double.get_concrete_function().graph.as_graph_def()
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "graph.pb")
    path.write_bytes(graph_def.SerializeToString())
    read = tf.compat.v1.GraphDef()
    read.ParseFromString(path.read_bytes())
print([node.op for node in read.node])
#> ['Placeholder', 'Const', 'Mul', 'Identity']
