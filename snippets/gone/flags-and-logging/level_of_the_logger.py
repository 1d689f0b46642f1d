"""The logger is one of Python's own."""

import logging

import tensorflow as tf

logger = tf.get_logger()
logger.setLevel("ERROR")
print(logger.name, logging.getLevelName(logger.level))
#> tensorflow ERROR
