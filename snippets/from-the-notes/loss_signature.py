"""Five arguments, three of them with defaults."""

import inspect

import tensorflow as tf

loss = tf.keras.losses.categorical_crossentropy
for parameter in inspect.signature(loss).parameters.values():
    print(parameter)
#> y_true
#> y_pred
#> from_logits=False
#> label_smoothing=0.0
#> axis=-1
