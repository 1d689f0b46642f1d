"""From arrays to shuffled minibatches."""

import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
features = np.arange(12, dtype="float32").reshape((6, 2))
labels = np.array([0, 1, 0, 1, 0, 1])
dataset = tf.data.Dataset.from_tensor_slices((features, labels))
minibatches = dataset.shuffle(6).batch(2).prefetch(8)
for x, y in minibatches:
    print(x.numpy().tolist(), y.numpy())
#> [[10.0, 11.0], [0.0, 1.0]] [1 0]
#> [[6.0, 7.0], [8.0, 9.0]] [1 0]
#> [[2.0, 3.0], [4.0, 5.0]] [1 0]
