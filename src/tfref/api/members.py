"""From a class to its public members, and to the class that documents each."""

import re
from collections.abc import Iterable, Mapping

from tfref.api.describe import member_kind, vars_of
from tfref.api.library import Library
from tfref.api.model import Member

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

Publics = Mapping[type, str]
"""The public classes and the names of their pages."""


def members_of(cls: type, publics: Publics, library: Library) -> tuple[Member, ...]:
    """Return the public members of a class, inherited ones too, sorted by name."""
    order = library.concrete.get(cls, cls).__mro__
    found: dict[str, Member] = {}
    for definer in order:
        for name, value in _own(definer):
            if name not in found:
                owner = _documented_by(cls, order, definer, name, publics, library)
                found[name] = Member(name, member_kind(value), owner)
    return tuple(found[name] for name in sorted(found))


def _own(cls: type) -> Iterable[tuple[str, object]]:
    if cls is object:
        return
    for name, value in vars(cls).items():
        if not name.startswith("_") or (name in OPERATORS and callable(value)):
            yield name, value
    yield from _message_fields(cls)


def _message_fields(cls: type) -> Iterable[tuple[str, object]]:
    """Yield what a protocol buffer's class answers for but does not list."""
    descriptor = vars_of(cls).get("DESCRIPTOR")
    for field in getattr(descriptor, "fields", ()):
        yield field.name, None
    for enum in getattr(descriptor, "enum_types", ()):
        yield enum.name, None
        for value in enum.values:
            yield value.name, None


def _documented_by(
    cls: type,
    order: tuple[type, ...],
    definer: type,
    name: str,
    publics: Publics,
    library: Library,
) -> str | None:
    """Return the class on whose page a member is described, None for its own."""
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


def _definer(cls: type, name: str) -> type | None:
    return next((base for base in cls.__mro__ if name in vars(base)), None)


def _is_of(cls: type, packages: Iterable[str]) -> bool:
    return cls.__module__.split(".")[0] in packages


def _foreign_name(order: tuple[type, ...], definer: type, library: Library) -> str:
    """Return a name that a reader can look up, past another library's private base."""
    rest = order[order.index(definer) :]
    foreign = [base for base in rest if not _is_of(base, library.packages)]
    named = [_python_name(base) for base in foreign if base is not object]
    return next((name for name in named if "._" not in name), named[0])


def _python_name(cls: type) -> str:
    module = "" if cls.__module__ == "builtins" else f"{cls.__module__}."
    return f"{module}{cls.__qualname__}"
