# snippet: raises=ValueError
"""A dataset cannot be split here."""

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
features, targets = tf.zeros((4, 3)), tf.zeros((4, 1))
data = tf.data.Dataset.from_tensor_slices((features, targets)).batch(2)
model.fit(data, validation_split=0.5, verbose=0)
#> ValueError: Argument `validation_split` is only supported for tensors or
#> NumPy arrays.Found incompatible type in the input: [<class '_BatchDataset'>]
