"""A saved model keeps the state of its optimizer."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(tf.zeros((2, 3)), tf.zeros((2, 1)), verbose=0)
model.save("model.keras")
print(int(tf.keras.models.load_model("model.keras").optimizer.iterations))
#> 1
