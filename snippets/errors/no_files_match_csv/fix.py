"""Look what the pattern finds."""

import tensorflow as tf

tf.io.write_file("data1.csv", "x,y\n1,2\n3,4\n")
print(tf.io.gfile.glob("data*.csv"))
#> ['./data1.csv']
rows = tf.data.experimental.make_csv_dataset(
    "data*.csv", batch_size=2, num_epochs=1, shuffle=False
)
print(next(iter(rows))["x"])
#> tf.Tensor([1 3], shape=(2,), dtype=int32)
