"""A dataset takes the place of an input function."""

import numpy as np
import tensorflow as tf

columns = {
    "age": np.array([31, 47, 52]),
    "city": np.array(["Ulm", "Kiel", "Ulm"]),
}
labels = np.array([0, 1, 1])
dataset = tf.data.Dataset.from_tensor_slices((columns, labels))
for features, label in dataset.batch(2).take(1):
    print({name: values.numpy().tolist() for name, values in features.items()})
    print(label.numpy())
#> {'age': [31, 47], 'city': [b'Ulm', b'Kiel']}
#> [0 1]
