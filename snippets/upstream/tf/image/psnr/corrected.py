"""tf.decode_png is tf.io.decode_png today; any two images do."""

import tensorflow as tf

black = tf.zeros((8, 8, 3), tf.uint8)
grey = tf.ones((8, 8, 3), tf.uint8)
print(tf.image.psnr(black, grey, max_val=255).numpy())
#> 48.130802
floats = [
    tf.image.convert_image_dtype(each, tf.float32) for each in (black, grey)
]
print(tf.image.psnr(*floats, max_val=1.0).numpy())
#> 48.130802
