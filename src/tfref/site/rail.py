"""The left rail of a reference page: where it stands, and what stands beside it.

The names beside a page are in one script for each namespace, which all its pages
share; without JavaScript the namespace's own page lists them.
"""

import json
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from tfref.site.namespaces import Child, Namespaces

FOLDER = "assets/tfref/rail"

MODULE, DEPRECATED, ENTRY = "m", "d", "e"
"""Marks of a name in a script."""


@dataclass(frozen=True)
class Rail:
    """What the template needs to know of the rail of one page."""

    name: str
    """The page's own name."""
    namespace: str
    """The namespace whose names are listed."""
    above: Sequence[tuple[str, str]]
    """The namespaces above and around the page, outermost first: name and path."""
    script: str
    """Path of the script in the site."""
    previous: tuple[str, str] | None
    """Name and path of the page before, in the namespace's order."""
    following: tuple[str, str] | None


def rails_of(namespaces: Namespaces, pages: Mapping[str, str]) -> dict[str, Rail]:
    """Return the rail of each page."""
    turns = {
        name: turn
        for children in namespaces.values()
        for name, turn in _turns(children, pages).items()
    }
    return {name: _rail(name, namespaces, pages, turns) for name in pages}


def _rail(
    name: str,
    namespaces: Namespaces,
    pages: Mapping[str, str],
    turns: Mapping[str, tuple[str | None, str | None]],
) -> Rail:
    namespace = name if name in namespaces else name.rpartition(".")[0]
    above = [each for each in _above(namespace) if each in pages]
    previous, following = turns.get(name, (None, None))
    return Rail(
        name=name,
        namespace=namespace,
        above=[(each, pages[each]) for each in above],
        script=f"{FOLDER}/{script_name(namespace, pages)}",
        previous=(previous, pages[previous]) if previous else None,
        following=(following, pages[following]) if following else None,
    )


def script_name(namespace: str, pages: Mapping[str, str]) -> str:
    """Return the file name of a namespace's script, unlike any other but for case."""
    return pages[namespace].removesuffix(".html").replace("/", ".") + ".js"


def script_of(
    namespace: str,
    children: Sequence[Child],
    pages: Mapping[str, str],
    entries: Container[str] = (),
) -> str:
    """Return the script that hands a namespace's names to rail.js.

    The names in `entries` are marked: somebody wrote examples that have run.
    """
    folder = pages[namespace].removesuffix(".html")
    rows = [
        _row(child, folder, pages, ENTRY if child.described in entries else "")
        for child in children
    ]
    data = json.dumps(rows, separators=(",", ":"))
    return f"tfrefRail({json.dumps(namespace)},{json.dumps(folder)},{data});\n"


def _row(child: Child, folder: str, pages: Mapping[str, str], entry: str) -> list[str]:
    """Return a name with its marks, and with its path where that is another."""
    module = MODULE if child.label == "module" else ""
    marks = module + (DEPRECATED if child.deprecated else "") + entry
    path = pages[child.described]
    usual = f"{folder}/{child.leaf}.html"
    row = [child.leaf, marks, "" if path == usual else path]
    while row and not row[-1]:
        row.pop()
    return row


def _above(namespace: str) -> list[str]:
    parts = namespace.split(".")
    return [".".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def _turns(
    children: Sequence[Child], pages: Mapping[str, str]
) -> dict[str, tuple[str | None, str | None]]:
    """Return the pages before and after each among those that stand here."""
    here = [c.name for c in children if c.name == c.described and c.name in pages]
    before: list[str | None] = [None, *here]
    after: list[str | None] = [*here[1:], None]
    return {name: (before[at], after[at]) for at, name in enumerate(here)}
