"""The example never imports TextVectorization."""

import tensorflow as tf

layer = tf.keras.layers.TextVectorization(
    max_tokens=5000, output_mode="int", output_sequence_length=4
)
layer.adapt(["foo bar", "bar baz", "baz bada boom"])
print([str(token) for token in layer.get_vocabulary()])
#> ['', '[UNK]', 'baz', 'bar', 'foo', 'boom', 'bada']
print(layer([["foo qux bar"], ["qux baz"]]).numpy())
#> [[4 1 3 0]
#>  [1 2 0 0]]
