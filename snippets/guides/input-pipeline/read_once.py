"""How often 3 rows are read in two epochs, without a cache and with one."""

import tensorflow as tf

reads = []


def rows():
    for row in range(3):
        reads.append(row)
        yield row


source = tf.data.Dataset.from_generator(
    rows, output_signature=tf.TensorSpec((), tf.int32)
)
for dataset in [source, source.cache()]:
    reads.clear()
    for _ in range(2):
        print([int(row) for row in dataset], end=" ")
    print("read:", len(reads))
#> [0, 1, 2] [0, 1, 2] read: 6
#> [0, 1, 2] [0, 1, 2] read: 3
