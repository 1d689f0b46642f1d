"""backend.Variable and minimize are gone: use keras.Variable and apply."""

import tensorflow as tf

optimizer = tf.keras.optimizers.RMSprop(learning_rate=0.1)
x = tf.keras.Variable(10.0)
with tf.GradientTape() as tape:
    loss = x**2 / 2.0  # its gradient is x
gradients = tape.gradient(loss, [x.value])
optimizer.apply(gradients, [x])
print(round(float(x), 4))
#> 9.6838
