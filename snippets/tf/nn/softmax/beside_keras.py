# snippet: atol=1e-24
"""Equal values; the loss of a very wrong guess is not clipped in Keras."""

import tensorflow as tf

truth = tf.constant([[1.0, 0.0]])
logits = tf.constant([[0.0, 40.0]])
ours, theirs = tf.nn.softmax(logits), tf.keras.activations.softmax(logits)
print(ours.numpy(), theirs.numpy())
#> [[4.248354e-18 1.000000e+00]] [[4.248354e-18 1.000000e+00]]
loss = tf.keras.losses.categorical_crossentropy
print(loss(truth, ours).numpy(), loss(truth, theirs).numpy())
#> [16.118095] [40.]
