"""From arrays to minibatches, step by step."""

import numpy as np
import tensorflow as tf

# --8<-- [start:arrays]
tf.keras.utils.set_random_seed(0)
images = np.random.randint(0, 256, size=(1080, 8, 8), dtype=np.uint8)
labels = np.random.randint(0, 6, size=1080)
print(images.shape, images.dtype)
#> (1080, 8, 8) uint8
print(labels.shape, labels.dtype)
#> (1080,) int64
# --8<-- [end:arrays]

# --8<-- [start:slices]
X = tf.data.Dataset.from_tensor_slices(images)
Y = tf.data.Dataset.from_tensor_slices(labels)
print(X.element_spec)
#> TensorSpec(shape=(8, 8), dtype=tf.uint8, name=None)
print(Y.element_spec)
#> TensorSpec(shape=(), dtype=tf.int64, name=None)
print(X.cardinality().numpy())
#> 1080
# --8<-- [end:slices]


# --8<-- [start:normalize]
def normalize(image):
    row = tf.reshape(image, (-1,))
    return tf.cast(row, tf.float32) / 255


X = X.map(normalize)
print(X.element_spec)
#> TensorSpec(shape=(64,), dtype=tf.float32, name=None)
# --8<-- [end:normalize]


# --8<-- [start:labels]
def one_hot(label):
    return tf.one_hot(label, depth=6)


Y = Y.map(one_hot)
print(Y.element_spec)
#> TensorSpec(shape=(6,), dtype=tf.float32, name=None)
# --8<-- [end:labels]

# --8<-- [start:pairs]
dataset = tf.data.Dataset.zip((X, Y))
for spec in dataset.element_spec:
    print(spec)
#> TensorSpec(shape=(64,), dtype=tf.float32, name=None)
#> TensorSpec(shape=(6,), dtype=tf.float32, name=None)
# --8<-- [end:pairs]

# --8<-- [start:shuffle]
shuffled = dataset.shuffle(buffer_size=len(dataset))
for spec in shuffled.element_spec:
    print(spec)
#> TensorSpec(shape=(64,), dtype=tf.float32, name=None)
#> TensorSpec(shape=(6,), dtype=tf.float32, name=None)
# --8<-- [end:shuffle]

# --8<-- [start:batch]
batches = shuffled.batch(32)
for spec in batches.element_spec:
    print(spec)
#> TensorSpec(shape=(None, 64), dtype=tf.float32, name=None)
#> TensorSpec(shape=(None, 6), dtype=tf.float32, name=None)
print(batches.cardinality().numpy())
#> 34
# --8<-- [end:batch]

# --8<-- [start:prefetch]
minibatches = batches.prefetch(tf.data.AUTOTUNE)
for spec in minibatches.element_spec:
    print(spec)
#> TensorSpec(shape=(None, 64), dtype=tf.float32, name=None)
#> TensorSpec(shape=(None, 6), dtype=tf.float32, name=None)
x, y = next(iter(minibatches))
print(x.shape, y.shape)
#> (32, 64) (32, 6)
# --8<-- [end:prefetch]

# --8<-- [start:epochs]
for epoch in range(2):
    sizes = [len(x) for x, y in minibatches]
    print(epoch, len(sizes), sizes[0], sizes[-1], sum(sizes))
#> 0 34 32 24 1080
#> 1 34 32 24 1080
# --8<-- [end:epochs]
