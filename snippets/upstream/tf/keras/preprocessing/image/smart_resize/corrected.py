"""The example has no data set and no import: here both images become 2 by 2."""

import tensorflow as tf

smart_resize = tf.keras.preprocessing.image.smart_resize
wide = tf.constant([[9.0, 1.0, 2.0, 9.0], [9.0, 3.0, 4.0, 9.0]])[..., None]
images = tf.data.Dataset.from_tensors(wide)
images = images.concatenate(tf.data.Dataset.from_tensors(tf.ones((6, 6, 1))))
images = images.map(lambda image: smart_resize(image, (2, 2)))
for image in images:
    print(image.shape, image[..., 0].numpy().tolist())
#> (2, 2, 1) [[1.0, 2.0], [3.0, 4.0]]
#> (2, 2, 1) [[1.0, 1.0], [1.0, 1.0]]
