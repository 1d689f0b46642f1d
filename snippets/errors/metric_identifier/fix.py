"""Pass an object of the class."""

import tensorflow as tf

print(tf.keras.metrics.F1Score(threshold=0.5).name)
#> f1_score
print(tf.keras.metrics.get("accuracy").name)
#> accuracy
