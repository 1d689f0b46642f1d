"""portpicker need not be installed: the system gives a free port."""

import socket

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([], tf.int32)] * 2)
def add(a, b):
    return a + b


with socket.socket() as found:
    found.bind(("localhost", 0))
    address = f"localhost:{found.getsockname()[1]}"
server = tf.distribute.experimental.rpc.Server.create("grpc", address)
server.register("add", add)
server.start()
client = tf.distribute.experimental.rpc.Client.create("grpc", address)
print(client.add_blocking(tf.constant(2), tf.constant(3)).numpy())
#> 5
