"""Three and three give nine."""

import tensorflow as tf

column = tf.constant([[10.0], [20.0], [30.0]])
row = tf.constant([1.0, 2.0, 3.0])
print(tf.math.add(column, row).numpy())
#> [[11. 12. 13.]
#>  [21. 22. 23.]
#>  [31. 32. 33.]]
print(tf.math.add(tf.squeeze(column), row).numpy())
#> [11. 22. 33.]
