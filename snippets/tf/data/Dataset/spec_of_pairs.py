"""Shape and dtype of an element, without reading one."""

import tensorflow as tf

images, labels = tf.zeros((100, 28, 28)), tf.zeros((100,), tf.int64)
x_train = tf.data.Dataset.from_tensor_slices(images)
print(x_train.element_spec)
#> TensorSpec(shape=(28, 28), dtype=tf.float32, name=None)

dataset = tf.data.Dataset.from_tensor_slices((images, labels))
for part in dataset.batch(32).element_spec:
    print(part)
#> TensorSpec(shape=(None, 28, 28), dtype=tf.float32, name=None)
#> TensorSpec(shape=(None,), dtype=tf.int64, name=None)
