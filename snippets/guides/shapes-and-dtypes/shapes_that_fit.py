"""The shape of the sum of each pair."""

import tensorflow as tf

images = tf.zeros((4, 2, 3))
for shape in [(), (3,), (1,), (2, 3), (2, 1), (4, 1, 1), (5, 1, 1, 1)]:
    print("(4, 2, 3) and", shape, "->", (images + tf.ones(shape)).shape)
#> (4, 2, 3) and () -> (4, 2, 3)
#> (4, 2, 3) and (3,) -> (4, 2, 3)
#> (4, 2, 3) and (1,) -> (4, 2, 3)
#> (4, 2, 3) and (2, 3) -> (4, 2, 3)
#> (4, 2, 3) and (2, 1) -> (4, 2, 3)
#> (4, 2, 3) and (4, 1, 1) -> (4, 2, 3)
#> (4, 2, 3) and (5, 1, 1, 1) -> (5, 4, 2, 3)
