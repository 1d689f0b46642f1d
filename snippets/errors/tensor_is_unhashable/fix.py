"""Take the number out, or use ref() where the object itself is the key."""

import tensorflow as tf

names = {0: "cat", 1: "dog"}
label = tf.constant(1)
print(names[int(label)])
#> dog
seen = {label.ref()}
print(label.ref() in seen)
#> True
