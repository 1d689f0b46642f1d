"""The examples import none of Dense, L1, L2, ops and Regularizer."""

import tensorflow as tf

L1, L2 = tf.keras.regularizers.L1, tf.keras.regularizers.L2


class HalfL2(tf.keras.regularizers.Regularizer):
    def __call__(self, x):
        return 0.5 * tf.keras.ops.sum(tf.keras.ops.square(x))


print(float(L2(2.0)(tf.ones((5, 5)))))
#> 50.0
options = {"kernel_initializer": "ones", "activity_regularizer": L2(0.01)}
layer = tf.keras.layers.Dense(5, kernel_regularizer=L1(0.01), **options)
layer(tf.fill((5, 5), 2.0))
print([round(float(loss), 4) for loss in layer.losses])
#> [5.0, 0.25]

layer = tf.keras.layers.Dense(
    5, kernel_initializer="ones", kernel_regularizer=HalfL2()
)
layer(tf.ones((5, 5)))
print(float(layer.losses[0]))
#> 12.5
