"""Count them, then state it."""

import tensorflow as tf

data = tf.data.Dataset.range(10).filter(lambda x: x % 3 == 0)
count = data.reduce(0, lambda n, _: n + 1)
print(int(data.cardinality()), int(count))
#> -2 4
known = data.apply(tf.data.experimental.assert_cardinality(int(count)))
print(len(known))
#> 4
