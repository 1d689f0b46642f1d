"""Fixed folders clash with an earlier run; a 30 s heartbeat makes it slow."""

import tempfile

import tensorflow as tf

service = tf.data.experimental.service
with tempfile.TemporaryDirectory() as folder:
    config = service.DispatcherConfig(
        fault_tolerant_mode=True, work_dir=f"{folder}/work"
    )
    dispatcher = service.DispatchServer(config)
    address = dispatcher.target.split("://")[1]
    worker = service.WorkerServer(
        service.WorkerConfig(address, heartbeat_interval_ms=100)
    )
    dataset = tf.data.Dataset.range(3)
    path = f"{folder}/snapshot"
    tf.data.experimental.distributed_save(dataset, path, address)
    loaded = tf.data.Dataset.load(path, wait=True)
    print(sorted(x.item() for x in loaded.as_numpy_iterator()))
    del worker, dispatcher
#> [0, 1, 2]
