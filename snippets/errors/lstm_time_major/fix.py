"""A class that drops it, to be passed as a custom object."""

import tensorflow as tf


class LSTM(tf.keras.layers.LSTM):
    def __init__(self, *arguments, time_major=False, **options):
        super().__init__(*arguments, **options)


print(LSTM.from_config({"units": 4, "time_major": False}).units)
#> 4
