"""Say that you trust the file."""

import warnings

import tensorflow as tf

warnings.simplefilter("ignore")
double = tf.keras.layers.Lambda(lambda x: 2 * x)
tf.keras.Sequential([tf.keras.Input((3,)), double]).save("model.keras")
model = tf.keras.models.load_model("model.keras", safe_mode=False)
print(model(tf.ones((1, 3))))
#> tf.Tensor([[2. 2. 2.]], shape=(1, 3), dtype=float32)
