"""Text is not cast, it is parsed."""

import tensorflow as tf

print(tf.strings.to_number(["3.5", "-2", "1e3"]))
#> tf.Tensor([   3.5   -2.  1000. ], shape=(3,), dtype=float32)
print(tf.strings.to_number("7", out_type=tf.int32))
#> tf.Tensor(7, shape=(), dtype=int32)
print(tf.strings.as_string([1, 2]))
#> tf.Tensor([b'1' b'2'], shape=(2,), dtype=string)
