# snippet: rtol=1e-2
"""A network of the same size, trained by Model.fit."""

import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
centres = np.array([[0.0, 2.0], [2.0, -1.0], [-2.0, -1.0]])
labels = np.random.randint(3, size=300)
points = np.random.normal(centres[labels], 0.7).astype("float32")
dataset = tf.data.Dataset.from_tensor_slices((points, np.eye(3)[labels]))

model = tf.keras.Sequential(
    [
        tf.keras.layers.Dense(8, activation="relu"),
        tf.keras.layers.Dense(6, activation="relu"),
        tf.keras.layers.Dense(3),
    ]
)
model.compile(
    optimizer=tf.keras.optimizers.Adam(0.01),
    loss=tf.keras.losses.CategoricalCrossentropy(from_logits=True),
    metrics=[tf.keras.metrics.CategoricalAccuracy()],
)
minibatches = dataset.take(240).shuffle(240).batch(32).prefetch(8)
model.fit(minibatches, epochs=12, verbose=0)
cost, accuracy = model.evaluate(dataset.skip(240).batch(32), verbose=0)
print(f"test accuracy {accuracy:.3f}")
#> test accuracy 1.000
