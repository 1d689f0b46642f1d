"""The example does not import the function; it is in tf.experimental."""

import tensorflow as tf


class Length(tf.experimental.ExtensionType):
    value: tf.Tensor


@tf.experimental.dispatch_for_api(tf.abs)
def absolute(x: Length):
    return Length(tf.abs(x.value))


print(tf.abs(Length(-5)).value.numpy())
#> 5
tf.experimental.unregister_dispatch_for(absolute)
try:
    tf.abs(Length(-5))
except ValueError:
    print("tf.abs takes no Length any more")
#> tf.abs takes no Length any more
