# snippet: raises=InvalidArgumentError
"""A web page under the name of a picture."""

import tensorflow as tf

tf.io.decode_image(b"<html>404</html>")
#> InvalidArgumentError: Unknown image file format. One of JPEG, JPEG XL, PNG,
#> GIF, BMP, WebP required.
