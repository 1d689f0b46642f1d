"""ERROR is not imported in the example; a level may be given by its name."""

import tensorflow as tf

logger = tf.get_logger()
logger.setLevel("ERROR")
print(logger.isEnabledFor(30), logger.isEnabledFor(40))
#> False True
