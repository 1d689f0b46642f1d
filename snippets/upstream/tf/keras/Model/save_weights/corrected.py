"""The example writes 454 MB, which takes long; a small model shows it."""

import tempfile

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(3)])
again = tf.keras.models.clone_model(model)
with tempfile.TemporaryDirectory() as folder:
    model.save_weights(f"{folder}/model.weights.h5")
    again.load_weights(f"{folder}/model.weights.h5")
rows = tf.ones((1, 2))
print(bool(tf.reduce_all(model(rows) == again(rows))))
#> True
