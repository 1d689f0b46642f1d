"""A Python number makes a trace for each value, a tensor one in all."""

import tensorflow as tf


@tf.function
def square(x):
    return x * x


for i in range(3):
    square(i)
print(square.experimental_get_tracing_count())
#> 3
for i in range(3):
    square(tf.constant(float(i)))
print(square.experimental_get_tracing_count())
#> 4
