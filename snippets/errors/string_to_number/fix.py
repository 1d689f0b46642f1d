"""Put a number where the text is none."""

import tensorflow as tf

text = tf.constant(["3.5", "n/a"])
good = tf.strings.regex_full_match(text, r"-?\d+(\.\d+)?")
print(tf.strings.to_number(tf.where(good, text, "nan")))
#> tf.Tensor([3.5 nan], shape=(2,), dtype=float32)
