"""No service runs on localhost:5000: start a dispatcher and a worker first."""

import tensorflow as tf

service = tf.data.experimental.service
dispatcher = service.DispatchServer()
address = dispatcher.target.split("://")[1]
worker = service.WorkerServer(service.WorkerConfig(address))
dataset = tf.data.Dataset.range(5).apply(
    service.distribute("parallel_epochs", dispatcher.target, job_name="job")
)
# Alone, a consumer gets everything; two of them would share each epoch.
for _ in range(3):
    print([x.item() for x in dataset.as_numpy_iterator()])
#> [0, 1, 2, 3, 4]
#> [0, 1, 2, 3, 4]
#> [0, 1, 2, 3, 4]
del dataset, worker, dispatcher
