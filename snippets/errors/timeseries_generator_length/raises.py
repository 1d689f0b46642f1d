# snippet: raises=ValueError
"""Three values hold no window of three and a target."""

import numpy as np
import tensorflow as tf

series = np.arange(3.0)
tf.keras.preprocessing.sequence.TimeseriesGenerator(series, series, length=3)
#> ValueError: `start_index+length=3 > end_index=2` is disallowed, as no part of
#> the sequence would be left to be used as current step.
