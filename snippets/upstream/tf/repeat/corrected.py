"""The examples call repeat alone: it is tf.repeat."""

import tensorflow as tf

print(tf.repeat(["a", "b", "c"], repeats=[3, 0, 2], axis=0).numpy())
#> [b'a' b'a' b'a' b'c' b'c']
print(tf.repeat([[1, 2], [3, 4]], repeats=[2, 3], axis=0).numpy())
#> [[1 2]
#>  [1 2]
#>  [3 4]
#>  [3 4]
#>  [3 4]]
print(tf.repeat([[1, 2], [3, 4]], repeats=[2, 3], axis=1).numpy())
#> [[1 1 2 2 2]
#>  [3 3 4 4 4]]
print(tf.repeat(3, repeats=4).numpy())
#> [3 3 3 3]
print(tf.repeat([[1, 2], [3, 4]], repeats=2).numpy())
#> [1 1 2 2 3 3 4 4]
