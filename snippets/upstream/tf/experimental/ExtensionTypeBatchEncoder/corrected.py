"""The example imports neither the encoder nor BatchableExtensionType."""

import tensorflow as tf


class Encoder(tf.experimental.ExtensionTypeBatchEncoder):
    """Batches as the one it inherits from does."""


class Point(tf.experimental.BatchableExtensionType):
    x: tf.Tensor
    __batch_encoder__ = Encoder()


points = tf.data.Dataset.from_tensor_slices(Point(tf.constant([1.0, 2.0, 3.0])))
for batch in points.batch(2):
    print(batch.x.numpy())
#> [1. 2.]
#> [3.]
