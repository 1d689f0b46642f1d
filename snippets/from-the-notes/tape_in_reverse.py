"""Forward: square, then triple. Backward: triple, then square."""

import tensorflow as tf


@tf.custom_gradient
def square(x):
    def backward(upstream):
        print("backward through square")
        return upstream * 2 * x

    print("square")
    return x**2, backward


@tf.custom_gradient
def triple(x):
    def backward(upstream):
        print("backward through triple")
        return upstream * 3

    print("triple")
    return 3 * x, backward


w = tf.constant(5.0)
with tf.GradientTape() as tape:
    tape.watch(w)
    cost = triple(square(w))
#> square
#> triple
print(tape.gradient(cost, w).numpy())
#> backward through triple
#> backward through square
#> 30.0
