"""The example imports neither ExtensionType nor tensor nor typing."""

import tensorflow as tf


class MaskedTensor(tf.experimental.ExtensionType):
    values: tf.Tensor
    mask: tf.Tensor


masked = MaskedTensor(values=[1, 2], mask=[True, False])
print(masked.values.dtype)
#> <dtype: 'int32'>
print(tf.where(masked.mask, masked.values, 0).numpy())
#> [1 0]
