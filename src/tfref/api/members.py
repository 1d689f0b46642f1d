"""From a class to its public members, and to the class that documents each."""

import enum
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from tfref.api.describe import member_kind
from tfref.api.docs import docs_of
from tfref.api.library import Library
from tfref.api.messages import field_type, fields_of, is_field
from tfref.api.model import Member
from tfref.api.signatures import signature_of_member
from tfref.api.values import UNWRITABLE, Named, value_text

OPERATORS = frozenset(
    f"__{name}__"
    for name in re.findall(
        r"\w+",
        """
        add and div divmod floordiv lshift matmul mod mul or pow rshift sub truediv xor
        radd rand rdiv rdivmod rfloordiv rlshift rmatmul rmod rmul ror rpow rrshift
        rsub rtruediv rxor iadd isub imul itruediv
        eq ge gt le lt ne abs invert neg pos round bool complex float int index array
        call contains delitem getitem setitem len iter next reversed enter exit
        """,
    )
)
"""Members that code uses without writing their name."""


@dataclass(frozen=True)
class Reading:
    """A library while it is read, with what is known of it already."""

    library: Library
    publics: Mapping[type, str]
    """The public classes and the names of their pages."""
    named: Named
    """The name of the page of a class or function."""
    messages: Mapping[str, str]
    """The public protocol buffers, by their full names in their packages."""


def members_of(cls: type, page: str, reading: Reading) -> tuple[Member, ...]:
    """Return the public members of a class, inherited ones too, sorted by name.

    `page` is the name that the class has its page under.
    """
    order = reading.library.concrete.get(cls, cls).__mro__
    found: dict[str, Member] = {}
    for definer in order:
        for name, raw in _own(definer):
            if name not in found:
                owner = _documented_by(cls, order, definer, name, reading)
                member = Member(name, member_kind(raw), owner)
                found[name] = (
                    member
                    if owner
                    else _described(member, page, order[0], raw, reading)
                )
    return tuple(found[name] for name in sorted(found))


def _described(
    member: Member, page: str, cls: type, raw: object, reading: Reading
) -> Member:
    """Return a member with all that its class's page says of it."""
    try:
        value = getattr(cls, member.name)
    except Exception:  # a message's field, or a descriptor that needs an instance
        value = raw
    if member.kind == "property":
        value = raw
    named = reading.named
    return replace(
        member,
        docs=docs_of(value, f"{page}.{member.name}", reading.library),
        signature=signature_of_member(value, member.kind, raw, named),
        value=_shown(value, reading) if member.kind == "attribute" else None,
    )


def _shown(value: object, reading: Reading) -> str | None:
    if is_field(value):
        return field_type(value, reading.messages.get)
    if isinstance(value, enum.Enum):
        value = value.value
    text = value_text(value, reading.named)
    return None if value is None or text == UNWRITABLE else text


def _own(cls: type) -> Iterable[tuple[str, object]]:
    if cls is object:
        return
    for name, value in vars(cls).items():
        if not name.startswith("_") or (name in OPERATORS and callable(value)):
            yield name, value
    yield from fields_of(cls)


def _documented_by(
    cls: type, order: tuple[type, ...], definer: type, name: str, reading: Reading
) -> str | None:
    """Return the class on whose page a member is described, None for its own."""
    publics, library = reading.publics, reading.library
    if definer is cls:
        return None
    if definer in publics:
        return publics[definer]
    if not _is_of(definer, library.packages):
        return _foreign_name(order, definer, library)
    # A private base has no page: its members are described with the farthest public
    # class that has them from it.
    heirs = [
        base
        for base in order
        if base is not cls
        and base in publics
        and issubclass(base, definer)
        and _definer(base, name) is definer
    ]
    return publics[heirs[-1]] if heirs else None


def bases_of(cls: type, reading: Reading) -> tuple[str, ...]:
    """Return the nearest public classes above a class, past those that are private."""
    found: dict[str, None] = {}
    for base in cls.__bases__:
        if base in reading.publics:
            found[reading.publics[base]] = None
        elif _is_of(base, reading.library.packages) or "._" in python_name(base):
            found.update(dict.fromkeys(bases_of(base, reading)))
        elif base is not object:
            found[python_name(base)] = None
    return tuple(found)


def _definer(cls: type, name: str) -> type | None:
    return next((base for base in cls.__mro__ if name in vars(base)), None)


def _is_of(cls: type, packages: Iterable[str]) -> bool:
    return cls.__module__.split(".")[0] in packages


def _foreign_name(order: tuple[type, ...], definer: type, library: Library) -> str:
    """Return a name that a reader can look up, past another library's private base."""
    rest = order[order.index(definer) :]
    foreign = [base for base in rest if not _is_of(base, library.packages)]
    named = [python_name(base) for base in foreign if base is not object]
    return next((name for name in named if "._" not in name), named[0])


def python_name(cls: type) -> str:
    """Return the name that Python knows a class by, with its module."""
    module = "" if cls.__module__ == "builtins" else f"{cls.__module__}."
    return f"{module}{cls.__qualname__}"
