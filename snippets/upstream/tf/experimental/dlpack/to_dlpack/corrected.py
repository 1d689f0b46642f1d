"""tf.tensor does not exist; tf.constant makes the tensor."""

import tensorflow as tf

capsule = tf.experimental.dlpack.to_dlpack(tf.constant([1, 10]))
print(tf.experimental.dlpack.from_dlpack(capsule).numpy())
#> [ 1 10]
