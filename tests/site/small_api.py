"""A small API, written by hand: a name of each kind that the site can show."""

from tfref.api.model import (
    Api,
    Docs,
    LibraryVersions,
    Member,
    Module,
    Parameter,
    Signature,
    Source,
    Symbol,
)
from tfref.docstring.deprecation import split_deprecations


def docs(text: str, source: Source | None = None) -> Docs:
    """Return what an object says of itself, with the notices that are in it."""
    return Docs(text, deprecations=split_deprecations(text)[0], source=source)


def takes(*required: str, **defaults: str) -> Signature:
    """Return how something is called that takes these."""
    return Signature(
        (
            *(Parameter(name, "positional or keyword") for name in required),
            *(
                Parameter(name, "positional or keyword", default)
                for name, default in defaults.items()
            ),
        )
    )


def method(name: str, text: str = "", signature: Signature | None = None) -> Member:
    """Return a method that its own class defines."""
    return Member(name, "method", None, docs(text), signature or takes())


RESHAPE = """\
Reshapes a tensor.

See also `tf.math.add`.

>>> tf.reshape([1, 2], [2, 1])

Args:
  tensor: A `Tensor`.
  shape: The new shape.

Returns:
  A `Tensor`.

Raises:
  InvalidArgumentError: If the sizes differ.
  OpError: If it fails.
"""
OLD = """\
Adds as one used to. (deprecated)

Deprecated: THIS FUNCTION IS DEPRECATED. It will be removed in a future version.
Instructions for updating:
Use `tf.add`.

More of it.
"""
TRACED = """\
Compiles a function.

```python
@tf.function
def f(x): ...
```
"""
IN_TENSORFLOW = Source("tensorflow/python/ops/array_ops.py", 63)
GENERATED = Source("tensorflow/python/ops/gen_math_ops.py", 12, generated=True)

ADD = Symbol(
    "tf.math.add",
    "function",
    ("keras.add", "tf.add", "tf.compat.v1.add"),
    docs("Adds `x` and `y`. Says more."),
    takes("x", "y", name="None"),
)
OLD_ADD = Symbol("tf.math.old_add", "function", (), docs(OLD), takes("x", "y"))
RAW_ADD = Symbol(
    "tf.raw_ops.Add", "function", (), docs("Adds.", GENERATED), takes("x", "y")
)
RESHAPED = Symbol(
    "tf.reshape",
    "function",
    ("tf.compat.v1.reshape",),
    docs(RESHAPE, IN_TENSORFLOW),
    takes("tensor", "shape", name="None"),
)
DATASET = Symbol(
    "tf.data.Dataset",
    "class",
    ("keras.Dataset",),
    docs("A sequence of elements."),
    takes("variant"),
    members=(
        method("__len__", "Returns the length."),
        method("batch", "Combines elements.", takes("size", drop="False")),
        Member("element_spec", "property", None, docs("What an element is.")),
        Member("from_tensors", "staticmethod", None, docs("Makes one."), takes("x")),
        method("map", "Applies a function.", takes("f")),
        Member("name", "attribute", None, value="'dataset'"),
    ),
)
TEXT_DATASET = Symbol(
    "tf.data.TextDataset",
    "class",
    (),
    docs("Reads lines."),
    takes("files"),
    constructor=docs("Makes one.\n\nArgs:\n  files: Their paths.\n"),
    members=(
        Member("batch", "method", "tf.data.Dataset"),
        Member("close", "method", "io.IOBase"),
        method("map", "Applies a function to lines.", takes("f")),
    ),
    bases=("tf.data.Dataset", "io.IOBase"),
)
READER = Symbol(
    "tf.data.Reader", "class", (), docs("Reads."), takes("path"), abstract=True
)
MODE = Symbol(
    "tf.Mode",
    "class",
    (),
    docs("A mode."),
    takes("value"),
    members=(Member("TRAIN", "attribute", None, value="'train'"),),
    bases=("enum.Enum",),
)
MESSAGE = Symbol(
    "tf.Message",
    "class",
    (),
    docs("A message."),
    takes(size="0"),
    members=(Member("size", "property", None),),
    bases=("google.protobuf.message.Message",),
)
DTYPE = Symbol("tf.dtypes.DType", "class", (), docs("A dtype."), takes("number"))
FLOAT32 = Symbol(
    "tf.float32",
    "data",
    ("tf.dtypes.float32",),
    value="tf.float32",
    type="tf.dtypes.DType",
)
LIMIT = Symbol("tf.math.limit", "data", (), value="64", type="int")
ERROR = Symbol("tf.errors.OpError", "exception", (), docs("Fails."), takes("message"))
FUNCTION = Symbol("tf.function", "function", (), docs(TRACED), takes(func="None"))
SHOUTED = Symbol("tf.Print", "function", (), docs("Prints once."), takes("x"))
PRINTED = Symbol("tf.print", "function", (), docs("Prints."), takes("x"))

MODULES = (
    Module("keras", docs("Layers and models.")),
    Module("tf"),
    Module("tf.compat"),
    Module("tf.compat.v1"),
    Module("tf.data", docs("Input pipelines.\n\nSee `tf.data.Dataset`.")),
    Module("tf.dtypes"),
    Module("tf.errors"),
    Module("tf.math", docs("Sums.")),
    Module("tf.raw_ops"),
)

SMALL = Api(
    key="",
    versions=LibraryVersions("2.21.0", "3.15.1", "2.4.6", "3.11"),
    mirrors={"tf.compat.v2": "tf"},
    modules=MODULES,
    symbols=tuple(
        sorted(
            (
                ADD,
                DATASET,
                DTYPE,
                ERROR,
                FLOAT32,
                FUNCTION,
                LIMIT,
                MESSAGE,
                MODE,
                OLD_ADD,
                PRINTED,
                RAW_ADD,
                READER,
                RESHAPED,
                SHOUTED,
                TEXT_DATASET,
            ),
            key=lambda symbol: symbol.name,
        )
    ),
)
