# snippet: raises=UserWarning
"""The warning, made an error: two batches, five steps."""

import warnings

import tensorflow as tf

warnings.simplefilter("error", UserWarning)
model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
data = tf.data.Dataset.from_tensor_slices((features, targets)).batch(2)
model.fit(data, steps_per_epoch=5, shuffle=False, verbose=0)
#> UserWarning: Your input ran out of data; interrupting training. Make sure
#> that your dataset or generator can generate at least `steps_per_epoch *
#> epochs` batches. You may need to use the `.repeat()` function when building
#> your dataset.
