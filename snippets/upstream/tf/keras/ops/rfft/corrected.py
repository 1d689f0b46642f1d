"""rfft is not imported: it is keras.ops.rfft."""

import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0, 4.0])
real, imag = tf.keras.ops.rfft(x)
print(real.numpy(), imag.numpy())
#> [10. -2. -2.] [0. 2. 0.]
real, imag = tf.keras.ops.rfft(x, 2)
print(real.numpy(), imag.numpy())
#> [ 3. -1.] [0. 0.]
