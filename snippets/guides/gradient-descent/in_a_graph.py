# snippet: rtol=1e-3
"""As a graph the step is traced once and run 200 times."""

import tensorflow as tf

w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(0.1)
optimizer.build([w])


@tf.function
def train_step():
    print("traced")
    with tf.GradientTape() as tape:
        cost = w**2 - 10 * w + 25
    optimizer.apply_gradients([(tape.gradient(cost, w), w)])


for _ in range(200):
    train_step()
#> traced
print(f"{w.numpy():.3f}")
#> 5.000
