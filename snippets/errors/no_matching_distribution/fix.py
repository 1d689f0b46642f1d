"""Old code on the installed version."""

import tensorflow.compat.v1 as tf1

tf1.disable_v2_behavior()
with tf1.Session() as session:
    print(session.run(tf1.constant(2.0) * 3.0))
#> 6.0
