"""Without the top, and a layer of your own. (No weights here.)"""

import tensorflow as tf

base = tf.keras.applications.MobileNetV2(
    weights=None, include_top=False, input_shape=(32, 32, 3), pooling="avg"
)
model = tf.keras.Sequential([base, tf.keras.layers.Dense(2)])
print(model(tf.zeros((1, 32, 32, 3))).shape)
#> (1, 2)
