"""metrics is tf.keras.metrics, and either name gives a metric object."""

import tensorflow as tf

metric = tf.keras.metrics.get("categorical_crossentropy")
print(type(metric).__name__)
#> CategoricalCrossentropy
metric = tf.keras.metrics.get("CategoricalCrossentropy")
print(type(metric).__name__)
#> CategoricalCrossentropy
config = {"from_logits": True}
identifier = {"class_name": "CategoricalCrossentropy", "config": config}
metric = tf.keras.metrics.get(identifier)
print(type(metric).__name__, metric.get_config()["from_logits"])
#> CategoricalCrossentropy True
