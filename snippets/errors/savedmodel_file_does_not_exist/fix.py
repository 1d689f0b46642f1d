"""Save, look into the folder, load."""

import tensorflow as tf

module = tf.Module()
module.weight = tf.Variable(2.0)
tf.saved_model.save(module, "export")
print(sorted(tf.io.gfile.listdir("export")))
#> ['assets', 'fingerprint.pb', 'saved_model.pb', 'variables']
print(tf.saved_model.load("export").weight.numpy())
#> 2.0
