"""One element is read, and three more are made in the background."""

import time

import tensorflow as tf

made = []


def numbers():
    for number in range(100):
        made.append(number)
        yield number


spec = tf.TensorSpec((), tf.int32)
dataset = tf.data.Dataset.from_generator(numbers, output_signature=spec)
reader = iter(dataset.prefetch(3))
print("read", next(reader).numpy())
#> read 0

while len(made) < 4:
    time.sleep(0.01)
print("made", made)
#> made [0, 1, 2, 3]
