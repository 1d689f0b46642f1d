"""An even guess and a very wrong one, from scores and from their softmax."""

import tensorflow as tf

y_true = tf.constant([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
logits = tf.constant([[5.0, 5.0, 5.0], [0.0, 40.0, 0.0]])
loss = tf.keras.losses.categorical_crossentropy
print(loss(y_true, logits, from_logits=True).numpy())
#> [ 1.0986123 40.       ]
print(loss(y_true, tf.nn.softmax(logits)).numpy())
#> [ 1.0986123 16.118095 ]
