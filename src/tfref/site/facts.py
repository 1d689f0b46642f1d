"""How a class page groups its members: told one by one, listed, or found elsewhere."""

import re
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass

from tfref.api.model import Member, Symbol
from tfref.site.kinds import CALLED, Label, label_of

DESCRIPTOR = "DESCRIPTOR"
NUMBER = re.compile(r"-?\d+")

LISTED_AS: dict[Label, str] = {"enumeration": "Values", "protocol buffer": "Fields"}


@dataclass(frozen=True)
class Group:
    """Members that stand under one heading."""

    title: str
    rows: tuple[Member, ...]
    """Rows of a table, for nothing is said of them but a value or a signature."""
    members: tuple[Member, ...]
    """Told one by one."""


@dataclass(frozen=True)
class Inherited:
    """Members that a class has from one that is above it."""

    owner: str
    described: bool
    """The owner has a page on the site, which describes them."""
    members: tuple[Member, ...]


def shown_members(symbol: Symbol) -> list[Group]:
    """Return the members that a class's own page describes, special methods last."""
    own = [member for member in symbol.members if member.inherited_from is None]
    values = [member for member in own if _is_value(member)]
    groups = [
        Group(
            LISTED_AS.get(label_of(symbol)) or _title(values),
            _in_order(member for member in values if not member.docs.text),
            tuple(member for member in values if member.docs.text),
        ),
        _group("Classes", own, lambda m: m.kind == "class"),
        _group("Methods", own, lambda m: _is_called(m) and not _is_special(m)),
        _group("Special methods", own, lambda m: _is_called(m) and _is_special(m)),
    ]
    return [group for group in groups if group.rows or group.members]


def _in_order(members: Iterable[Member]) -> tuple[Member, ...]:
    """Return rows sorted by number where all have one, as an enumeration's do.

    What a message says of itself is no field, and comes last.
    """
    rows = sorted(members, key=lambda member: member.name == DESCRIPTOR)
    if all(NUMBER.fullmatch(member.value or "") for member in rows):
        rows.sort(key=lambda member: int(member.value or 0))
    return tuple(rows)


def _title(values: list[Member]) -> str:
    kinds = {member.kind for member in values}
    if kinds == {"property"}:
        return "Properties"
    return "Attributes and properties" if "property" in kinds else "Attributes"


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
    title: str, members: list[Member], belongs: Callable[[Member], bool]
) -> Group:
    found = list(filter(belongs, members))
    silent = tuple(m for m in found if not m.docs.text and not m.docs.deprecations)
    return Group(title, silent, tuple(m for m in found if m not in silent))


def _is_value(member: Member) -> bool:
    return member.kind in ("attribute", "property")


def _is_called(member: Member) -> bool:
    return member.kind in CALLED


def _is_special(member: Member) -> bool:
    return member.name.startswith("__")
