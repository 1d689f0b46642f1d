# snippet: raises=RuntimeError
"""Change it, or make a new tensor?"""

import tensorflow as tf

step = tf.Variable(1)
step += 1
