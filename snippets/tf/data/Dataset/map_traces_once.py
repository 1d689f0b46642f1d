"""In map, print runs once; tf.print runs for each element."""

import tensorflow as tf


def double(x):
    print("traced")
    tf.print("element", x)
    return 2 * x


doubled = tf.data.Dataset.range(3).map(double)
#> traced
print(*doubled.as_numpy_iterator())
#> element 0
#> element 1
#> element 2
#> 0 2 4
