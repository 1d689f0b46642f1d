"""WorkerServer takes a WorkerConfig; join would wait here without end."""

import tensorflow as tf

service = tf.data.experimental.service
dispatcher = service.DispatchServer()
address = dispatcher.target.split("://")[1]
worker = service.WorkerServer(service.WorkerConfig(address))
# A program that is nothing but a worker would now call worker.join().
dataset = tf.data.Dataset.range(4).map(lambda x: x * x)
dataset = dataset.apply(
    service.distribute("parallel_epochs", dispatcher.target)
)
print([x.item() for x in dataset.as_numpy_iterator()])
#> [0, 1, 4, 9]
del dataset, worker, dispatcher
