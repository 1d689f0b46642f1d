# snippet: raises=KeyError
"""No output has this name."""

import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, {"size": 2 * x, "kind": 3 * x})
model.compile("sgd", {"size": "mse", "sort": "mse"})
model.evaluate(
    tf.zeros((4, 3)), {"size": tf.zeros((4, 3)), "kind": tf.zeros((4, 3))}
)
#> KeyError: "The path: ('sort',) in the `loss` argument, can't be found in
#> either the model's output (`y_pred`) or in the labels (`y_true`)."
