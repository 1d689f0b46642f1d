"""Ask for no more than there are."""

import tensorflow as tf

x = tf.constant([3.0, 1.0, 2.0])
k = min(5, x.shape[-1])
print(tf.math.top_k(x, k=k).values)
#> tf.Tensor([3. 2. 1.], shape=(3,), dtype=float32)
