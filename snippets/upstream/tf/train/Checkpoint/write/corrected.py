"""The names are tf.train.Checkpoint and tf.train.CheckpointOptions."""

import tempfile
from pathlib import Path

import tensorflow as tf

step = tf.Variable(3, name="step")
checkpoint = tf.train.Checkpoint(step=step)
options = tf.train.CheckpointOptions(experimental_io_device="/job:localhost")
with tempfile.TemporaryDirectory() as folder:
    path = checkpoint.write(str(Path(folder) / "ckpt"), options=options)
    step.assign(100)
    checkpoint.read(path, options=options).assert_consumed()
print(step.numpy())
#> 3
