# snippet: raises=TypeError
"""A window is a dataset."""

import tensorflow as tf

windows = tf.data.Dataset.range(5).window(3, shift=1, drop_remainder=True)
windows.map(lambda window: window + 1)
#> TypeError: unsupported operand type(s) for +: '_VariantDataset' and 'int'
