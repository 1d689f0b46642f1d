# snippet: raises=ValueError
"""The folder is empty."""

import tensorflow as tf

tf.data.experimental.make_csv_dataset("data*.csv", batch_size=2)
#> ValueError: No files match `file_pattern` data*.csv.
