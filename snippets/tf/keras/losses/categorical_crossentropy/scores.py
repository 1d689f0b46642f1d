"""The same loss from scores, and from the softmax of them."""

import tensorflow as tf

y_true = tf.constant([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
logits = tf.constant([[5.0, 9.0, 1.0], [0.6, 0.2, 0.2]])
loss = tf.keras.losses.categorical_crossentropy
print(loss(y_true, logits, from_logits=True).numpy())
#> [0.01847933 0.8504244 ]
print(loss(y_true, tf.nn.softmax(logits)).numpy())
#> [0.01847929 0.8504244 ]
