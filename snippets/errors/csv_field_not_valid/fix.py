"""Skip the heading; name what stands for a gap."""

import tensorflow as tf

lines = ["width,height", "1.5,2.5", "NA,3.5"]
defaults = [0.0, 0.0]
for column in tf.io.decode_csv(lines[1:], defaults, na_value="NA"):
    print(column)
#> tf.Tensor([1.5 0. ], shape=(2,), dtype=float32)
#> tf.Tensor([2.5 3.5], shape=(2,), dtype=float32)
