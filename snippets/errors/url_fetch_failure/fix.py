"""A file that was fetched by other means is taken from the cache."""

from pathlib import Path

import tensorflow as tf

Path("cache/datasets").mkdir(parents=True)
Path("cache/datasets/words.txt").write_text("cat dog")
file = tf.keras.utils.get_file(
    "words.txt", origin="https://example.org/words.txt", cache_dir="cache"
)
print(Path(file).read_text())
#> cat dog
