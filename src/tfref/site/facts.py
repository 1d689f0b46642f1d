"""How a class page groups its members: told one by one, listed, or found elsewhere."""

from collections.abc import Callable, Container
from dataclasses import dataclass

from tfref.api.model import Member, Symbol
from tfref.site.kinds import Label, label_of

LISTED_AS: dict[Label, str] = {"enumeration": "Values", "protocol buffer": "Fields"}


@dataclass(frozen=True)
class Group:
    """Members that stand under one heading."""

    title: str
    listed: bool
    """They are rows of a table, for nothing is said of them but a value."""
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Inherited:
    """Members that a class has from one that is above it."""

    owner: str
    described: bool
    """The owner has a page on the site, which describes them."""
    members: tuple[Member, ...]


def shown_members(symbol: Symbol) -> list[Group]:
    """Return the members that a class's own page describes, operators last."""
    own = [member for member in symbol.members if member.inherited_from is None]
    title = LISTED_AS.get(label_of(symbol), "Attributes")
    groups = [
        _group(title, own, _is_listed, listed=True),
        _group("Properties", own, lambda m: _is_value(m) and bool(m.docs.text)),
        _group("Classes", own, lambda m: m.kind == "class"),
        _group("Methods", own, lambda m: _is_called(m) and not _is_operator(m)),
        _group("Operators", own, lambda m: _is_called(m) and _is_operator(m)),
    ]
    return [group for group in groups if group.members]


def inherited_groups(symbol: Symbol, pages: Container[str]) -> list[Inherited]:
    """Return the members that others define, by owner, the nearest class first."""
    owners = list(
        dict.fromkeys(m.inherited_from for m in symbol.members if m.inherited_from)
    )
    owners.sort(
        key=lambda owner: (owner not in pages, owner not in symbol.bases, owner)
    )
    return [
        Inherited(
            owner,
            owner in pages,
            tuple(m for m in symbol.members if m.inherited_from == owner),
        )
        for owner in owners
    ]


def _group(
    title: str,
    members: list[Member],
    belongs: Callable[[Member], bool],
    *,
    listed: bool = False,
) -> Group:
    return Group(title, listed, tuple(filter(belongs, members)))


def _is_value(member: Member) -> bool:
    return member.kind in ("attribute", "property")


def _is_listed(member: Member) -> bool:
    return _is_value(member) and not member.docs.text


def _is_called(member: Member) -> bool:
    return member.kind in ("method", "classmethod", "staticmethod")


def _is_operator(member: Member) -> bool:
    return member.name.startswith("__")
