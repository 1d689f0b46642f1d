# snippet: raises=TypeError
"""The class is not there any more."""

import tensorflow as tf


class Double(tf.keras.layers.Layer):
    def call(self, x):
        return 2 * x


config = tf.keras.layers.serialize(Double(name="double"))
del Double
tf.keras.layers.deserialize(config)
#> TypeError: Could not locate class 'Double'. Make sure custom classes and
#> functions are decorated with `@keras.saving.register_keras_serializable()`.
#> If they are already decorated, make sure they are all imported so that the
#> decorator is run before trying to load them. Full object config: {'module':
#> None, 'class_name': 'Double', 'config': {'name': 'double',
#> 'activity_regularizer': None, 'trainable': True, 'dtype': {'module': 'keras',
#> 'class_name': 'DTypePolicy', 'config': {'name': 'float32'},
#> 'registered_name': None}, 'autocast': True}, 'registered_name': 'Double'}
