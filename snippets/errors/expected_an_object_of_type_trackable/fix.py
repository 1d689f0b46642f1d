"""Put it on a module."""

import tensorflow as tf

module = tf.Module()
module.weight = tf.Variable(2.0)
tf.saved_model.save(module, "export")
print(tf.saved_model.load("export").weight.numpy())
#> 2.0
