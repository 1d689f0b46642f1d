"""Three channels, and at least 32 by 32."""

import tensorflow as tf

images = tf.image.grayscale_to_rgb(tf.zeros((1, 32, 32, 1)))
model = tf.keras.applications.MobileNetV2(
    weights=None, include_top=False, input_shape=images.shape[1:]
)
print(model(images).shape)
#> (1, 1, 1, 1280)
