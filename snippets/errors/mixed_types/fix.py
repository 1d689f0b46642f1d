"""One tensor for each kind."""

import tensorflow as tf

row = {"age": tf.constant([18]), "city": tf.constant(["Berlin"])}
print(row["age"])
#> tf.Tensor([18], shape=(1,), dtype=int32)
print(row["city"])
#> tf.Tensor([b'Berlin'], shape=(1,), dtype=string)
