# snippet: rtol=1e-2
"""A model takes its optimizer in compile."""

import tensorflow as tf

tf.keras.utils.set_random_seed(0)
x = tf.constant([[0.0], [1.0], [2.0], [3.0]])
y = 2 * x + 1
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.Adam(0.5), loss="mse")
model.fit(x, y, epochs=100, verbose=0)
print(model.predict(tf.constant([[10.0]]), verbose=0))
#> [[21.013245]]
