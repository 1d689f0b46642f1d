"""How code writes a value or an annotation, with public names."""

import enum
import inspect
import math
import re
import typing
from collections.abc import Callable
from typing import Any

from tfref.api.describe import is_definition

Named = Callable[[object], str | None]
"""The public name of a class or function, None if it has none."""

UNWRITABLE = "..."
"""Stands for a value that no code can write: one with an address, or a sentinel."""

LONGEST = 200
"""Characters of a value that are worth showing."""

ADDRESS = re.compile(r" at 0x[0-9a-f]+")
BRACKETS: dict[type, tuple[str, str]] = {
    tuple: ("(", ")"),
    list: ("[", "]"),
    set: ("{", "}"),
    frozenset: ("frozenset({", "})"),
}
QUOTED = re.compile(r"^(['\"])([^'\"]*)\1$")
"""An annotation that somebody put in quotes, and Python once more."""

SAYS_NOTHING = frozenset({"Any", UNWRITABLE})


def value_text(value: Any, named: Named) -> str:
    """Return how code writes a value."""
    try:
        text = _value(value, named)
    except Exception:  # an object may answer for itself, and fail
        return UNWRITABLE
    hidden = text.startswith("<") or ADDRESS.search(text) or "\n" in text
    return UNWRITABLE if hidden or len(text) > LONGEST else text


def _value(value: Any, named: Named) -> str:
    if is_definition(value):
        return named(value) or _qualified(value)
    if isinstance(value, enum.Enum):
        return f"{named(type(value)) or type(value).__name__}.{value.name}"
    if type(value) is float and not math.isfinite(value):
        return f"float('{value}')"
    if type(value) in BRACKETS and value:
        return _container(value, named)
    if typing.get_origin(value) is not None:
        return _annotation(value, named)
    return repr(value)


def _container(value: Any, named: Named) -> str:
    """Return how code writes a container, whose elements may have public names.

    A set has no order of its own: that of a process would differ in the next one.
    """
    opening, closing = BRACKETS[type(value)]
    elements = [value_text(each, named) for each in value]
    if UNWRITABLE in elements:
        return UNWRITABLE
    if isinstance(value, set | frozenset):
        elements.sort()
    comma = "," if type(value) is tuple and len(elements) == 1 else ""
    return f"{opening}{', '.join(elements)}{comma}{closing}"


def annotation_text(annotation: Any, named: Named) -> str | None:
    """Return how code writes an annotation, None if it says nothing.

    Generated ops are annotated for type checkers alone: `Annotated[Any, ~TV_Abs_T]`.
    """
    if annotation is inspect.Parameter.empty:
        return None
    if typing.get_origin(annotation) is typing.Annotated:
        return annotation_text(typing.get_args(annotation)[0], named)
    text = _annotation(annotation, named)
    is_variable = isinstance(annotation, typing.TypeVar)
    return None if is_variable or text in SAYS_NOTHING else text


def _annotation(annotation: Any, named: Named) -> str:
    if typing.get_origin(annotation) is typing.Annotated:
        return _annotation(typing.get_args(annotation)[0], named)
    if annotation is None or annotation is type(None):
        return "None"
    if annotation is ...:
        return "..."
    if isinstance(annotation, typing.ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        return QUOTED.sub(r"\2", annotation)
    if isinstance(annotation, typing.TypeVar):
        return annotation.__name__
    if typing.get_args(annotation):
        return _generic(annotation, named)
    if inspect.isclass(annotation):
        return named(annotation) or _qualified(annotation)
    return _plain(annotation)


def _generic(annotation: Any, named: Named) -> str:
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Literal:
        return f"Literal[{', '.join(map(repr, args))}]"
    written = [
        f"[{', '.join(_annotation(each, named) for each in arg)}]"
        if isinstance(arg, list)
        else _annotation(arg, named)
        for arg in args
    ]
    name = getattr(origin, "__name__", str(origin))
    if name in ("Union", "UnionType"):
        return " | ".join(written)
    public = named(origin) if inspect.isclass(origin) else None
    return f"{public or name}[{', '.join(written)}]"


def _plain(annotation: Any) -> str:
    text = inspect.formatannotation(annotation).replace("typing.", "")
    return UNWRITABLE if ADDRESS.search(text) else text


def _qualified(value: Any) -> str:
    name = str(getattr(value, "__qualname__", None) or value.__name__)
    return name.rpartition("<locals>.")[2]
