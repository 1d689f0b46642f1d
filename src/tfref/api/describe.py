"""What can be said of a single object by looking at it."""

import enum
import inspect
import re
import types
from typing import Any

from tfref.api.model import Kind, MemberKind

GENERATED = re.compile(
    r"DO NOT EDIT|Public API for \S+ namespace|LazyLoader that handles"
)
"""Begins the docstrings that machines wrote for modules; they say nothing."""

ANYTHING = [inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD]
"""Parameters that take whatever comes."""

PARAGRAPH_END = re.compile(r"\n[ ]*(?:\n|[-*] |>>>|```|\w+:\n)")
"""A blank line, or the list, code or section that some docstrings glue on."""

SENTENCE = re.compile(
    r"""
    .*?
    (?<!\be\.g)(?<!\bi\.e)(?<!\betc)(?<!\bvs)  # abbreviations end no sentence
    [.!?] (?=\s|$)
    """,
    re.VERBOSE,
)


def kind_of(value: object) -> Kind:
    """Return what kind of symbol an object is."""
    if inspect.isclass(value):
        return "exception" if issubclass(value, BaseException) else "class"
    return "function" if is_function(value) else "data"


def is_definition(value: object) -> bool:
    """Tell whether an object is a class or a function, and no mere value."""
    return inspect.isclass(value) or is_function(value)


def is_function(value: object) -> bool:
    """Tell whether an object is a function, be it wrapped in an object."""
    if inspect.isroutine(value):
        return True
    return callable(value) and inspect.isroutine(vars_of(value).get("__wrapped__"))


def member_kind(value: object) -> MemberKind:
    """Return what kind of member stands in a class's own namespace."""
    if isinstance(value, classmethod):
        return "classmethod"
    if isinstance(value, staticmethod):
        return "staticmethod"
    if inspect.isclass(value):
        return "class"
    if isinstance(value, types.MemberDescriptorType):  # a slot
        return "attribute"
    if inspect.isdatadescriptor(value) or _computes(value):
        return "property"
    return "method" if callable(value) else "attribute"


def _computes(value: object) -> bool:
    """Tell whether reading the attribute runs code, as a cached property does."""
    return hasattr(type(value), "__get__") and not callable(value)


def vars_of(value: object) -> dict[str, Any]:
    """Return the object's own attributes, none if it keeps none or refuses."""
    try:
        return dict(vars(value))
    except Exception:  # an object may answer for itself, and fail
        return {}


def signature_of(value: Any) -> str:
    """Return how an object is called: names, kinds and defaults of its parameters.

    Nobody calls an abstract class.
    """
    signature = None if inspect.isabstract(value) else _signature(value)
    if signature is None:
        return ""
    parameters = [
        parameter.replace(
            annotation=inspect.Parameter.empty,
            default=_Default.of(parameter.default),
        )
        for parameter in signature.parameters.values()
    ]
    bare = signature.replace(
        parameters=parameters, return_annotation=inspect.Signature.empty
    )
    return str(bare)


def _signature(value: Any) -> inspect.Signature | None:
    try:
        signature = inspect.signature(value)
        kinds = [parameter.kind for parameter in signature.parameters.values()]
        if inspect.isclass(value) and kinds == ANYTHING:
            # A metaclass stands before the class, which knows better.
            own = inspect.signature(value.__init__)
            return own.replace(parameters=list(own.parameters.values())[1:])
    except (TypeError, ValueError):
        return None
    return signature


class _Default:
    """A default value that shows as a person would write it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text

    @classmethod
    def of(cls, value: Any) -> Any:
        """Return what to show for a default; a missing one stays missing."""
        if value is inspect.Parameter.empty:
            return value
        if is_definition(value):
            return cls(value.__name__)
        text = repr(value)
        if isinstance(value, enum.Enum):
            text = str(value)
        return cls("..." if text.startswith("<") else text)


def one_line(value: object) -> str:
    """Return the first sentence of an object's own docstring, on one line."""
    try:
        doc = inspect.getdoc(value)
    except Exception:  # as above
        return ""
    if not doc or (not is_definition(value) and doc == inspect.getdoc(type(value))):
        return ""
    return first_sentence(doc)


def first_sentence(doc: str) -> str:
    """Return the first sentence of a docstring, empty if a machine wrote it."""
    paragraph = " ".join(PARAGRAPH_END.split(doc.strip(), maxsplit=1)[0].split())
    if GENERATED.match(paragraph):
        return ""
    match = SENTENCE.match(paragraph)
    return match[0] if match else paragraph
