"""Count rows and values; pad to a dense tensor."""

import tensorflow as tf

words = tf.strings.split(["to be", "or not to be"])
print(words.nrows().numpy(), words.row_lengths().numpy())
#> 2 [2 4]
print(words.to_tensor(default_value=""))
#> tf.Tensor(
#> [[b'to' b'be' b'' b'']
#>  [b'or' b'not' b'to' b'be']], shape=(2, 4), dtype=string)
