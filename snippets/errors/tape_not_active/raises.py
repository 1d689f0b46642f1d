# snippet: raises=ValueError
"""The same tape is entered twice."""

import tensorflow as tf

tape = tf.GradientTape()
with tape, tape:
    print("never here")
#> ValueError: Tape is still recording, This can happen if you try to re-enter
#> an already-active tape.
