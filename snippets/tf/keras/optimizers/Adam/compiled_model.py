# snippet: rtol=1e-2
"""A model takes its optimizer in compile."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
x = tf.reshape(tf.linspace(0.0, 3.0, 64), (64, 1))
y = 2 * x + 1
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.Adam(0.1), loss="mse")
model.fit(x, y, batch_size=8, epochs=40, verbose=0)
print(model(tf.constant([[10.0]])).numpy())
#> [[20.999964]]
