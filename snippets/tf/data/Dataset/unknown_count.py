"""Two negative numbers stand for unknown and for infinite."""

import tensorflow as tf

numbers = tf.data.Dataset.range(10)
even = numbers.filter(lambda n: n % 2 == 0)
print(even.cardinality().numpy(), tf.data.UNKNOWN_CARDINALITY)
#> -2 -2
print(numbers.repeat().cardinality().numpy(), tf.data.INFINITE_CARDINALITY)
#> -1 -1

print(even.reduce(0, lambda count, _: count + 1).numpy())
#> 5
