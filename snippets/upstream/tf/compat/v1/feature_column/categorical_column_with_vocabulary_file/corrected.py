"""There is no states.txt, and Keras 3 has no DenseFeatures: use input_layer."""

import tempfile
from pathlib import Path

import tensorflow as tf

v1 = tf.compat.v1
with tempfile.TemporaryDirectory() as folder, tf.Graph().as_default():
    path = Path(folder, "states.txt")
    path.write_text("california\ngeorgia\ntexas\n")
    column = v1.feature_column.categorical_column_with_vocabulary_file(
        "states", str(path), vocabulary_size=3, num_oov_buckets=1
    )
    columns = [v1.feature_column.indicator_column(column)]
    features = {"states": [["texas", "georgia"], ["ohio", "texas"]]}
    dense = v1.feature_column.input_layer(features, columns)
    with v1.Session() as session:
        session.run(v1.tables_initializer())
        print(session.run(dense))
#> [[0. 1. 1. 0.]
#>  [0. 0. 1. 1.]]
