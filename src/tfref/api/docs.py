"""What the library itself says of an object: docstring, notices, source."""

import inspect
from dataclasses import replace
from typing import Any

from tfref.api.describe import is_definition
from tfref.api.library import Library
from tfref.api.model import NO_DOCS, Docs, Example
from tfref.api.sources import source_of
from tfref.docstring.blocks import digest, example_blocks
from tfref.docstring.deprecation import split_deprecations
from tfref.docstring.summary import is_generated


def docs_of(value: Any, name: str, library: Library) -> Docs:
    """Return what is said of a class, a function, a property or a documented value.

    A class may be deprecated by a notice of its `__init__`.
    """
    docs = _docs(docstring_of(value), name, source_of(value, library))
    if docs.deprecations or not isinstance(value, type):
        return docs
    own = vars(value).get("__init__")
    notices = split_deprecations(docstring_of(own))[0]
    whole = tuple(each for each in notices if not each.subject)
    return replace(docs, deprecations=whole)


def docs_of_module(module: Any, name: str) -> Docs:
    """Return what is said of a module, nothing if a machine said it."""
    text = docstring_of(module)
    return NO_DOCS if is_generated(text) else _docs(text, name, None)


def docs_of_constructor(cls: type, name: str, library: Library) -> Docs:
    """Return what the class says of its `__init__`, nothing if Python says it."""
    init: Any = cls.__init__  # type: ignore[misc]  # a subclass may have another
    text = docstring_of(init)
    if text == object.__init__.__doc__:
        return NO_DOCS
    return _docs(text, f"{name}.__init__", source_of(init, library))


def docstring_of(value: Any) -> str:
    """Return an object's own docstring, empty if it has none.

    That of its class says nothing about a value.
    """
    try:
        doc = inspect.getdoc(value)
        if not _is_described(value) and doc == inspect.getdoc(type(value)):
            return ""
    except Exception:  # an object may answer for itself, and fail
        return ""
    return doc or ""


def _is_described(value: object) -> bool:
    return is_definition(value) or inspect.isdatadescriptor(value)


def _docs(text: str, name: str, source: Any) -> Docs:
    blocks = enumerate(example_blocks(text), start=1)
    return Docs(
        text=text,
        examples=tuple(Example(f"{name}:{at}", digest(block)) for at, block in blocks),
        deprecations=split_deprecations(text)[0],
        source=source,
    )
