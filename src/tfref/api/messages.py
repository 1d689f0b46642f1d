"""The fields of protocol buffers, which a message's class answers for but hides."""

from collections.abc import Callable, Iterator
from typing import Any

from tfref.api.describe import vars_of

SCALARS = {
    **{1: "double", 2: "float", 3: "int64", 4: "uint64", 5: "int32", 6: "fixed64"},
    **{7: "fixed32", 8: "bool", 9: "string", 12: "bytes", 13: "uint32"},
    **{15: "sfixed32", 16: "sfixed64", 17: "sint32", 18: "sint64"},
}
"""The words of the protocol buffer language, by the number a descriptor gives."""
REPEATED = 3

Field = Any
"""A field's descriptor, whose class depends on how protobuf was built."""


def fields_of(cls: type) -> Iterator[tuple[str, Field]]:
    """Yield the fields of a message and its enumerations, with a field's descriptor."""
    descriptor = vars_of(cls).get("DESCRIPTOR")
    for field in getattr(descriptor, "fields", ()):
        yield field.name, field
    for enumeration in getattr(descriptor, "enum_types", ()):
        yield enumeration.name, None
        for value in enumeration.values:
            yield value.name, None


def is_field(value: object) -> bool:
    """Tell whether a value describes a field."""
    return hasattr(value, "message_type") and hasattr(value, "enum_type")


def field_type(field: Field, named: Callable[[str], str | None]) -> str:
    """Return a field's type as a `.proto` file writes it, with public names.

    `named` gives the public name of a message by its full name in its package.
    """
    message = field.message_type
    if message is not None and message.GetOptions().map_entry:
        key, value = (field_type(each, named) for each in message.fields)
        return f"map<{key}, {value}>"
    kind = message or field.enum_type
    word = SCALARS.get(field.type, "group")
    name = word if kind is None else named(kind.full_name) or kind.full_name
    return f"repeated {name}" if _is_repeated(field) else name


def _is_repeated(field: Field) -> bool:
    known = getattr(field, "is_repeated", None)  # of protobuf 6 and later
    return bool(field.label == REPEATED if known is None else known)
