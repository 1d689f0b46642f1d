"""Pass the class when loading."""

import tensorflow as tf


class Double(tf.keras.layers.Layer):
    def call(self, x):
        return 2 * x


model = tf.keras.Sequential([tf.keras.Input((3,)), Double()])
model.save("model.h5")
model = tf.keras.models.load_model(
    "model.h5", custom_objects={"Double": Double}
)
print(model(tf.ones((1, 3))))
#> tf.Tensor([[2. 2. 2.]], shape=(1, 3), dtype=float32)
