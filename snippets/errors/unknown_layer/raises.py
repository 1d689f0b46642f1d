# snippet: raises=ValueError
"""The file does not say where the class is."""

import tensorflow as tf


class Double(tf.keras.layers.Layer):
    def call(self, x):
        return 2 * x


model = tf.keras.Sequential([tf.keras.Input((3,)), Double()])
model.save("model.h5")
tf.keras.models.load_model("model.h5")
#> ValueError: Unknown layer: 'Double'. Please ensure you are using a
#> `keras.utils.custom_object_scope` and that this object is included in the
#> scope. See
#> https://www.tensorflow.org/guide/keras/save_and_serialize#registering_the_custom_object
#> for details.
