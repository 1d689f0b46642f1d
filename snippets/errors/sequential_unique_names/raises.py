# snippet: raises=ValueError
"""Both layers are called hidden."""

import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(4, name="hidden"))
model.add(tf.keras.layers.Dense(4, name="hidden"))
#> ValueError: All layers added to a Sequential model should have unique names.
#> Name 'hidden' is already the name of a layer in this model. Update the `name`
#> argument to pass a unique name.
