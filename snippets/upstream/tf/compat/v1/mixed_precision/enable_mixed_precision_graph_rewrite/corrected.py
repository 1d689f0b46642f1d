"""It refuses optimizers of Keras 3: give a layer the policy mixed_float16."""

import tensorflow as tf

layer = tf.keras.layers.Dense(
    2, kernel_initializer="ones", dtype="mixed_float16"
)
model = tf.keras.Sequential([tf.keras.Input((4,)), layer])
# The loss is scaled so that small gradients do not vanish in float16.
sgd = tf.keras.optimizers.SGD()
optimizer = tf.keras.mixed_precision.LossScaleOptimizer(sgd)
model.compile(loss="mse", optimizer=optimizer)
print(model(tf.ones((1, 4))).dtype.name, layer.kernel.dtype)
#> float16 float32
history = model.fit(tf.ones((8, 4)), 3 * tf.ones((8, 2)), verbose=0)
print(history.history)
#> {'loss': [1.0]}
