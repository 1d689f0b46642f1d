"""The example does not define Dataset; it is tf.compat.v1.data.Dataset."""

import tensorflow as tf

Dataset = tf.compat.v1.data.Dataset
features = tf.constant([[1, 3], [2, 1], [3, 3]])
labels = tf.constant(["A", "B", "A"])
for x, y in Dataset.from_tensor_slices((features, labels)):
    print(x.numpy(), y.numpy())
#> [1 3] b'A'
#> [2 1] b'B'
#> [3 3] b'A'
features_dataset = Dataset.from_tensor_slices(features)
labels_dataset = Dataset.from_tensor_slices(labels)
for x, y in Dataset.zip((features_dataset, labels_dataset)):
    print(x.numpy(), y.numpy())
#> [1 3] b'A'
#> [2 1] b'B'
#> [3 3] b'A'
