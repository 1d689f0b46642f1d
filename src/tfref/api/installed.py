"""The installed TensorFlow as a library to be read: the only place that imports it.

TensorFlow and Keras both note on each object the names they publish it under. That
is asked here, and not guessed from the names.
"""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tfref.api.describe import vars_of
from tfref.api.library import Library

MIRRORS = {
    "tf.compat.v2": "tf",
    "tf.compat.v1.compat": "tf.compat",
    "tf.compat.v1.raw_ops": "tf.raw_ops",
}


def installed_library() -> Library:
    """Import TensorFlow and return what must be known to read its API."""
    import keras
    import tensorflow as tf
    from tensorflow.python.util import tf_decorator

    return Library(
        roots={"tf": tf, "keras": keras},
        public=(
            "tensorflow._api",
            "tensorflow.experimental",  # tf.experimental, which says no `_api`
            "tensorflow.python.platform.flags",  # tf.compat.v1.flags
            "tensorboard.summary",  # tf.summary, where tensorboard provides it
            "keras",
        ),
        private=("keras.src",),
        mirrors=MIRRORS,
        packages=frozenset({"tensorflow", "keras"}),
        folder=str(Path(tf.__file__).parents[1]),
        exports=_exports,
        undecorated=lambda value: tf_decorator.unwrap(value)[1],
        constants=tuple(_constants()),
        concrete={
            # What one holds in eager mode: `numpy()` and more stand only there.
            tf.Tensor: type(tf.constant(0)),
            tf.Variable: type(tf.Variable(0)),
        },
    )


def _exports(value: object) -> tuple[str, ...]:
    """Return the names that TensorFlow, or else Keras, publishes an object under."""
    from tensorflow.python.util import tf_export

    canonical = tf_export.get_canonical_name_for_symbol(
        value, add_prefix_to_v1_names=True
    )
    if canonical:
        return (f"tf.{canonical}",)
    paths = vars_of(value).get("_api_export_path", ())
    paths = (paths,) if isinstance(paths, str) else tuple(paths)
    # What Keras calls its legacy is published by `tf.keras` alone, without that word.
    in_tf = (f"tf.{path}".replace("tf.keras._legacy.", "tf.keras.") for path in paths)
    return (*in_tf, *paths)


def _constants() -> Iterator[tuple[str, ...]]:
    """Yield the names of each constant, from what TensorFlow notes on its modules."""
    noted = []
    for module in sorted(sys.modules):
        attributes = vars_of(sys.modules[module])
        for note, prefix in (
            ("_tf_api_constants", "tf."),
            ("_tf_api_constants_v1", "tf.compat.v1."),
        ):
            for names, constant in attributes.get(note, ()):
                noted += [((module, constant), prefix + name) for name in names]
    noted.sort(key=lambda pair: pair[0])  # stable: the official name stays first
    for _, pairs in groupby(noted, key=lambda pair: pair[0]):
        yield tuple(dict.fromkeys(name for _, name in pairs))
