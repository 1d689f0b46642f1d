"""Without weights it needs no download."""

import tensorflow as tf

model = tf.keras.applications.MobileNetV2(weights=None, input_shape=(32, 32, 3))
print(model.output_shape)
#> (None, 1000)
