"""The word that a reader calls a thing by: more exact than its kind in Python."""

import re
from typing import Literal

from tfref.api.model import Module, Symbol

Label = Literal[
    "module",
    "class",
    "enumeration",
    "protocol buffer",
    "exception",
    "function",
    "decorator",
    "dtype",
    "constant",
]

ENUMERATIONS = frozenset({"enum.Enum", "enum.IntEnum", "enum.Flag", "enum.IntFlag"})
CALLED = frozenset({"method", "classmethod", "staticmethod"})
"""The kinds of members that code calls."""

MESSAGE = "google.protobuf.message.Message"
DTYPE = "tf.dtypes.DType"
DECORATOR = re.compile(r"@(?:\w+\.)*(?P<leaf>\w+)")
"""With any part of its full name before it, for docstrings import as they like."""


def label_of(thing: Symbol | Module) -> Label:
    """Return what a reader calls a module or a symbol."""
    if isinstance(thing, Module):
        return "module"
    if thing.kind == "data":
        return "dtype" if thing.type == DTYPE else "constant"
    if thing.kind == "function":
        return "decorator" if _decorates(thing) else "function"
    if thing.kind == "class" and ENUMERATIONS & set(thing.bases):
        return "enumeration"
    return "protocol buffer" if MESSAGE in thing.bases else thing.kind


def _decorates(function: Symbol) -> bool:
    """Tell whether its own docstring puts it above a `def` or a `class`."""
    text = function.docs.text
    if "@" not in text:
        return False
    leaves = {name.rpartition(".")[2] for name in (function.name, *function.aliases)}
    decorators = (match["leaf"] for match in DECORATOR.finditer(text))
    return not leaves.isdisjoint(decorators)
