"""Try each file, keep the good ones."""

import tensorflow as tf

tf.io.write_file("a.png", tf.io.encode_png(tf.zeros((2, 2, 3), tf.uint8)))
tf.io.write_file("b.png", "<html>404</html>")
for path in ["a.png", "b.png"]:
    try:
        image = tf.io.decode_image(tf.io.read_file(path))
        print(path, image.shape)
    except tf.errors.InvalidArgumentError:
        print(path, "is no image")
#> a.png (2, 2, 3)
#> b.png is no image
