"""The example never imports losses: it is tf.keras.losses."""

import tensorflow as tf

loss = tf.keras.losses.get("categorical_crossentropy")
print(type(loss))
#> <class 'function'>
loss = tf.keras.losses.get("CategoricalCrossentropy")
print(type(loss).__name__)
#> CategoricalCrossentropy
config = {"from_logits": True}
identifier = {"class_name": "CategoricalCrossentropy", "config": config}
loss = tf.keras.losses.get(identifier)
print(type(loss).__name__, loss.get_config()["from_logits"])
#> CategoricalCrossentropy True
