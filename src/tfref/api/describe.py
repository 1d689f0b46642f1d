"""What can be said of a single object by looking at it."""

import inspect
import types
from typing import Any

from tfref.api.model import Kind, MemberKind


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
