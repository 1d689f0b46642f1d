# snippet: raises=TypeError
"""The loss is not there any more."""

import tensorflow as tf


def error(true, predicted):
    return tf.abs(true - predicted)


model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", error)
model.save("model.keras")
del error
tf.keras.models.load_model("model.keras")
#> TypeError: Could not locate function 'error'. Make sure custom classes and
#> functions are decorated with `@keras.saving.register_keras_serializable()`.
#> If they are already decorated, make sure they are all imported so that the
#> decorator is run before trying to load them. Full object config: {'module':
#> 'builtins', 'class_name': 'function', 'config': 'error', 'registered_name':
#> 'function'}
