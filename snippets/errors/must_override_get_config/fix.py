"""Say what to write down."""

import tensorflow as tf


class Picked(tf.keras.layers.Layer):
    def __init__(self, columns, **options):
        super().__init__(**options)
        self.columns = set(columns)

    def get_config(self):
        return {**super().get_config(), "columns": sorted(self.columns)}


layer = Picked.from_config(Picked(columns={0, 2}).get_config())
print(layer.columns)
#> TrackedSet({0, 2})
