"""The index that the ranking reads: names and keys first, words about them second.

Both parts are plain data in a script that hands them to the ranking, since a page
opened from a folder may load scripts and nothing else.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from tfref.api.model import Api
from tfref.api.names import MemberOf, Names, index_names, resolve
from tfref.api.paths import api_paths
from tfref.search.entries import LETTERS, LINK, MEMBERS, Entry, entries_of
from tfref.search.popularity import levels_of
from tfref.search.renaming import renamed_to
from tfref.search.tables import GONE, Foreign, Gone, Tables
from tfref.site.gone import gone_paths, plain_path
from tfref.site.namespaces import is_deprecated

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

OWNERS_SHOWN = 3
"""To so many of its owners a parameter's name leads."""

USED = 14
"""The level from which on an entry's parameters can be found by their names."""

LINES = 200
"""So many entries have their lines in one part of the index."""

Part = dict[str, Any]


@dataclass(frozen=True)
class Index:
    """What the ranking reads."""

    names: Part
    """Names, kinds, popularity, aliases and the keys of the tables: enough to rank."""
    more: Part
    """What may follow: names that few look for, and what classes inherit."""
    details: Mapping[str, Part]
    """What only some queries need: messages, parameters; and one line about each entry
    and each row of a table, so many in a part."""


def script_of(part: str, content: Part) -> str:
    """Return a part of the index as a script."""
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    # In JavaScript older than 2019 these two end a line inside a string.
    plain = plain.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"tfref.take({json.dumps(part)},{plain})\n"


def index_of(api: Api, tables: Tables, uses: Mapping[str, int]) -> Index:
    """Return the index of an API and of the tables that lead to it."""
    names = index_names(api)
    entries, near, levels = ordered(api, names, uses)
    at = {entry.name: number for number, entry in enumerate(entries)}
    tables = replace(tables, gone=_gone_order(tables, names))
    keys = _keys(tables, names, at)
    late = {part: keys.pop(part) for part in ("kin", "foreign", "errors", "words")}
    late["parameters"] = {"rows": _parameters(entries[:near], levels, at)}
    aliases = {far: _aliases(api, far) for far in (False, True)}
    instead = list(_instead(entries))
    return Index(
        names={
            "letters": {letter: kind for kind, letter in LETTERS.items()},
            "members": "".join(sorted(MEMBERS)),
            "lines": LINES,
            "versions": [api.versions.tensorflow, api.versions.keras],
            **_tree(entries[:near], levels),
            "aliases": aliases[False],
            "mirrors": dict(api.mirrors),
            "paths": _odd_paths(api, entries),
            "gonePaths": _odd_gone_paths(api, tables.gone),
            **keys,
        },
        more={
            **_tree(entries[near:], levels),
            "aliases": aliases[True],
            "bases": _bases(api, at),
            "elsewhere": _elsewhere(api, at),
            "deprecated": _deprecated(entries),
            "instead": " ".join(base36(number) for number, _ in instead),
        },
        details=late
        | dict(
            [
                *_chunks("lines", [line_of(entry) for entry in entries]),
                *_chunks("instead", [text for _, text in instead]),
                *(
                    chunk
                    for table, notes in _notes(tables).items()
                    for chunk in _chunks(table, notes)
                ),
            ]
        ),
    )


def _chunks(name: str, lines: Sequence[object]) -> Iterator[tuple[str, Part]]:
    """Yield lines in parts of a size that is worth a request."""
    for start in range(0, len(lines), LINES):
        part = {"from": start, "lines": lines[start : start + LINES]}
        yield f"{name}-{start // LINES}", part


def ordered(
    api: Api, names: Names, uses: Mapping[str, int]
) -> tuple[list[Entry], int, Mapping[str, int]]:
    """Return the entries in the index's order, how many are near, and all levels.

    Their position is their number. What few look for stands at the end: its part of
    the index comes later.
    """
    entries = entries_of(api)
    levels = levels_of(api, names, uses, [entry.name for entry in entries])

    def far(entry: Entry) -> bool:
        unused = entry.letter in MEMBERS and levels[entry.name] == 0
        return unused or is_far(entry.name)

    return sorted(entries, key=far), sum(not far(entry) for entry in entries), levels


def is_far(name: str) -> bool:
    """Tell whether few look for a name, whatever it is."""
    return name.startswith(("tf.raw_ops.", "tf.compat.v1."))


def _tree(entries: Sequence[Entry], levels: Mapping[str, int]) -> Part:
    """Return entries as lines of an owner and its names, kinds and levels beside."""
    owners: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        owners[entry.owner].append(entry.leaf)
    return {
        "tree": "\n".join(" ".join([o, *leaves]) for o, leaves in owners.items()),
        "kinds": "".join(entry.letter for entry in entries),
        "levels": "".join(DIGITS[levels[entry.name]] for entry in entries),
    }


def _keys(tables: Tables, names: Names, at: Mapping[str, int]) -> Part:
    """Return what the rows of each table are found by, and where they lead."""

    def ids(targets: Iterable[str]) -> str:
        found = (entry_name(names, name) for name in targets)
        return " ".join(base36(at[name]) for name in found if name)

    kin = [row for row in tables.gone if _in_family(row, tables)]
    others = tables.gone[: len(tables.gone) - len(kin)]
    return {
        "gone": _gone_lines(others, names, ids),
        "positions": [[row.gone, row.by_position] for row in others if row.by_position],
        "families": [
            [row.family, ids(row.now), *row.becomes] for row in tables.families
        ],
        "receivers": dict(tables.receivers),
        "kin": {"from": len(others), "rows": _gone_lines(kin, names, ids)},
        "foreign": {"rows": [f"{row.name}\t{ids(row.now)}" for row in tables.foreign]},
        "errors": {"rows": [[ids(row.see), *row.messages] for row in tables.errors]},
        "words": {
            "phrases": [[ids(row.now), *row.words] for row in tables.words],
            "strings": [[ids(row.now), *row.words] for row in tables.strings],
            "synonyms": [list(group) for group in tables.synonyms],
        },
    }


def _notes(tables: Tables) -> Mapping[str, Sequence[object]]:
    """Return what the rows of each table explain, in the same order as their keys."""
    return {
        "gone": [_gone_note(row) for row in tables.gone],
        "families": [[row.note, row.page, row.since] for row in tables.families],
        "foreign": [_foreign_note(row) for row in tables.foreign],
        "errors": [[row.page, row.means, row.not_reproduced] for row in tables.errors],
    }


def _moved(row: Gone, names: Names) -> tuple[str, str] | None:
    """Return from where to where something moved that kept its last part."""
    owner, _, leaf = row.gone.rpartition(".")
    if len(row.now) != 1 or row.function != row.gone:
        return None
    home, _, last = (entry_name(names, row.now[0]) or "").rpartition(".")
    return (owner, home) if leaf == last else None


def _in_family(row: Gone, tables: Tables) -> bool:
    """Tell whether a row belongs to a family, which tells of its move at once.

    An argument does not: it is looked for without its function.
    """
    return row.function == row.gone and any(
        row.gone.startswith(f"{each.family}.") for each in tables.families
    )


def _gone_order(tables: Tables, names: Names) -> tuple[Gone, ...]:
    """Return the rows as the index has them: families last, then by way and name."""

    def place(row: Gone) -> tuple[bool, tuple[str, str], str]:
        return _in_family(row, tables), _moved(row, names) or ("~", ""), row.gone

    return tuple(sorted(tables.gone, key=place))


def _gone_lines(
    rows: Sequence[Gone], names: Names, ids: Callable[[Iterable[str]], str]
) -> list[str]:
    """Return lines `a.b>c.d x y` for what moved, and `a.b.x 1 2` for the rest."""
    lines = []
    for way, group in groupby(rows, key=lambda row: _moved(row, names)):
        if way:
            leaves = (row.gone.rpartition(".")[2] for row in group)
            lines.append(f"{way[0]}>{way[1]} {' '.join(leaves)}")
        else:
            lines += [f"{row.gone} {ids(row.now)}".rstrip() for row in group]
    return lines


def entry_name(names: Names, name: str) -> str | None:
    """Return the name of the entry that a public name leads to, None if unknown.

    A member that is inherited leads to the class that documents it; where that is a
    class of another library, to the class it was asked of.
    """
    found = resolve(names, name)
    if not isinstance(found, MemberOf):
        return found.name if found else None
    owner = found.member.inherited_from
    if owner is None:
        return f"{found.symbol.name}.{found.member.name}"
    documenting = names.symbols.get(owner)
    if documenting is None:
        return found.symbol.name
    return f"{documenting.name}.{found.member.name}"


def _aliases(api: Api, far: bool) -> list[str]:
    """Return the aliases that no rule of the ranking derives, in two forms.

    `a.b>c.d x y` says that `a.b.x` is `c.d.x`, and so is y; `a.b.x=c.d.y` is one alias.
    """
    known = {a: s.name for s in api.symbols for a in (s.name, *s.aliases)}
    moved = defaultdict(list)
    renamed = []
    for alias, name in sorted(known.items()):
        plain = plain_name(alias)
        if is_far(alias) != far or alias == name:
            continue
        if plain != alias and known.get(plain) == name:
            continue
        (owner, _, leaf), (home, _, last) = alias.rpartition("."), name.rpartition(".")
        if leaf == last:
            moved[owner, home].append(leaf)
        else:
            renamed.append(f"{alias}={name}")
    return [f"{a}>{b} {' '.join(moved[a, b])}" for a, b in sorted(moved)] + renamed


def plain_name(name: str) -> str:
    """Return a name under `tf` and outside compat.v1, as the ranking does."""
    name = name if name.startswith("tf.") else f"tf.{name}"
    return name.replace("tf.compat.v1.", "tf.", 1)


def _bases(api: Api, at: Mapping[str, int]) -> list[str]:
    """Return for each class that inherits: its number, and those of its bases.

    Classes of other libraries stand there by name, after an exclamation mark.
    """
    known = {each.name: {m.name for m in each.members} for each in api.symbols}
    lines = []
    for symbol in api.symbols:
        heirs = {member.inherited_from for member in symbol.members} - {None}
        others = sorted(f"!{name}" for name in heirs if name not in at)
        bases = [base36(at[name]) for name in symbol.bases if name in at]
        handed = {m.name for m in symbol.members if f"!{m.inherited_from}" in others}
        # What both have, it has from the one that comes first in its order of classes.
        first = any(handed & known.get(name, set()) for name in symbol.bases)
        heads = [*others, *bases] if first else [*bases, *others]
        if heads:
            lines.append(" ".join([base36(at[symbol.name]), *heads]))
    return lines


def _elsewhere(api: Api, at: Mapping[str, int]) -> dict[str, str]:
    """Return what classes of other libraries hand down to ours."""
    found = defaultdict(set)
    for symbol in api.symbols:
        for member in symbol.members:
            if member.inherited_from and member.inherited_from not in at:
                found[member.inherited_from].add(member.name)
    return {name: " ".join(sorted(members)) for name, members in sorted(found.items())}


def _odd_paths(api: Api, entries: Sequence[Entry]) -> dict[str, str]:
    """Return the paths that are not the name with slashes, by name."""
    path_of = api_paths(api).path_of
    return {
        entry.name: path_of[entry.name]
        for entry in entries
        if path_of.get(entry.name, "").replace("/", ".") not in ("", entry.name)
    }


def _odd_gone_paths(api: Api, rows: Sequence[Gone]) -> dict[str, str]:
    paths = gone_paths(api, rows)
    return {name: path for name, path in paths.items() if path != plain_path(name)}


def line_of(entry: Entry) -> str:
    """Return the one line of an entry, as plain text."""
    return entry.summary.replace("`", "")


def _deprecated(entries: Sequence[Entry]) -> str:
    """Return the numbers of the entries that are to go."""
    numbers = (n for n, entry in enumerate(entries) if is_deprecated(entry.docs))
    return " ".join(map(base36, numbers))


def _instead(entries: Sequence[Entry]) -> Iterator[tuple[int, str]]:
    """Yield the number of each entry that is to go, with what to use instead."""
    for number, entry in enumerate(entries):
        whole = [each.instead for each in entry.docs.deprecations if not each.subject]
        if text := next(filter(None, whole), ""):
            yield number, LINK.sub(r"\1", text).replace("`", "")


def _parameters(
    entries: Sequence[Entry], levels: Mapping[str, int], at: Mapping[str, int]
) -> list[str]:
    """Return each parameter's name with the entries most used that take it."""
    takers = defaultdict(list)
    for entry in entries:
        for name in entry.parameters:
            takers[name].append(entry.name)
    return [
        f"{name} {' '.join(base36(at[n]) for n in chosen)}"
        for name, owners in sorted(takers.items())
        if len(name) > 2 and any(levels[owner] >= USED for owner in owners)
        for chosen in [sorted(owners, key=lambda n: -levels[n])[:OWNERS_SHOWN]]
    ]


def _gone_note(row: Gone) -> Sequence[str]:
    became = "" if row.became == GONE else row.became
    said = [row.since, row.note, row.write, became, renamed_to(row)]
    while len(said) > 1 and not said[-1]:  # most rows say little
        said.pop()
    return said


def _foreign_note(row: Foreign) -> tuple[str, str]:
    return ("" if row.executed else "not executed"), row.differs


def base36(number: int) -> str:
    """Return a number as JavaScript's `parseInt(text, 36)` reads it."""
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
        if not number:
            return digits
