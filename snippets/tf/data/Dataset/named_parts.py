"""A dict of arrays gives elements that are dicts."""

import tensorflow as tf

rooms = {"area": [20.0, 35.0], "floor": [1, 4]}
dataset = tf.data.Dataset.from_tensor_slices(rooms)
for room in dataset:
    print(room["area"].numpy(), room["floor"].numpy())
#> 20.0 1
#> 35.0 4
