"""Convert to uint8, 0 to 255."""

import tensorflow as tf

image = tf.ones((4, 4, 3))
pixels = tf.image.convert_image_dtype(image, tf.uint8)
print(pixels[0, 0])
#> tf.Tensor([255 255 255], shape=(3,), dtype=uint8)
print(tf.io.decode_jpeg(tf.io.encode_jpeg(pixels)).shape)
#> (4, 4, 3)
