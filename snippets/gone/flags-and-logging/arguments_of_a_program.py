"""Python's argparse reads the arguments of a program."""

import argparse

import tensorflow as tf

parser = argparse.ArgumentParser()
parser.add_argument("--learning_rate", type=float, default=0.01)
options = parser.parse_args(["--learning_rate", "0.1"])
optimizer = tf.keras.optimizers.SGD(options.learning_rate)
print(round(float(optimizer.learning_rate), 4))
#> 0.10000000149011612
