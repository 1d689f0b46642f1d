# snippet: atol=1e-12
"""A guess of 82 percent looks perfect; its true loss is the second."""

import tensorflow as tf

y_true = tf.constant([[0.0, 1.0]])
logits = tf.constant([[-0.5, 1.0]])
loss = tf.keras.losses.categorical_crossentropy
print(loss(y_true, logits).numpy())
#> [1.1920929e-07]
print(loss(y_true, logits, from_logits=True).numpy())
#> [0.20141333]
