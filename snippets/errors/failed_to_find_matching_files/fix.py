"""Ask for the newest."""

import tensorflow as tf

checkpoint = tf.train.Checkpoint(weight=tf.Variable(1.0))
checkpoint.save("model")
path = tf.train.latest_checkpoint(".")
print(path)
#> ./model-1
checkpoint.restore(path).assert_consumed()
