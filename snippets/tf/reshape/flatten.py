"""Flatten all but the batch axis."""
import tensorflow as tf

images = tf.zeros((32, 28, 28))
# --8<-- [start:flatten]
flat = tf.reshape(images, (images.shape[0], -1))
print(flat.shape)
#> (32, 784)
# --8<-- [end:flatten]
