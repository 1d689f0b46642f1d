"""Write records, close the file, read with the same compression."""

import tensorflow as tf

options = tf.io.TFRecordOptions(compression_type="GZIP")
with tf.io.TFRecordWriter("data.tfrecord", options) as writer:
    writer.write(b"first")
    writer.write(b"second")
data = tf.data.TFRecordDataset("data.tfrecord", compression_type="GZIP")
print(list(data.as_numpy_iterator()))
#> [b'first', b'second']
