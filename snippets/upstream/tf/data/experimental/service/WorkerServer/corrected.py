"""WorkerServer takes a WorkerConfig; it has no port or dispatcher_address."""

import tensorflow as tf

service = tf.data.experimental.service
dispatcher = service.DispatchServer()
address = dispatcher.target.split("://")[1]
# port=0, the default, takes a free port.
config = service.WorkerConfig(dispatcher_address=address, port=0)
worker = service.WorkerServer(config)
dataset = tf.data.Dataset.range(3).apply(
    service.distribute("parallel_epochs", dispatcher.target)
)
print([x.item() for x in dataset.as_numpy_iterator()])
#> [0, 1, 2]
del dataset, worker, dispatcher
