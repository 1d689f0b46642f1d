# snippet: raises=DataLossError
"""Text is not a TFRecord."""

import tensorflow as tf

with open("data.tfrecord", "w") as file:
    file.write("id,label\n1,0\n2,1\n")
list(tf.data.TFRecordDataset("data.tfrecord"))
#> DataLossError: corrupted record at 0 (Is this even a TFRecord file?)
