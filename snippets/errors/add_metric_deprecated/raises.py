# snippet: raises=NotImplementedError
"""The method only says what to do instead."""

import tensorflow as tf

layer = tf.keras.layers.Layer()
layer.add_metric(1.0, name="size")
#> NotImplementedError: Layer `add_metric()` method is deprecated. Add your
#> metric in `Model.compile(metrics=[...])`, or create metric trackers in init()
#> or build() when subclassing the layer or model, then call
#> `metric.update_state()` whenever necessary.
