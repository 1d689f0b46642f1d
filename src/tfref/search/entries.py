"""What can be found: modules, symbols and members, in one fixed order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tfref.api.model import Api, Docs, Member, Module, Symbol
from tfref.docstring.deprecation import split_deprecations
from tfref.docstring.summary import first_sentence, is_generated
from tfref.site.kinds import label_of

LINK = re.compile(r"\[([^\]]+)\]\([^)\s]+\)")
"""A link in Markdown: a list of results shows its text."""

LETTERS = {
    "module": "m",
    "class": "c",
    "enumeration": "e",
    "protocol buffer": "b",
    "exception": "x",
    "function": "f",
    "decorator": "d",
    "dtype": "t",
    "constant": "k",
    "method": "M",
    "classmethod": "L",
    "staticmethod": "S",
    "property": "P",
    "attribute": "A",
    "nested class": "N",
}
"""One letter for each kind of entry; the index hands the table to the ranking."""

MEMBERS = frozenset("MLSPAN")
"""The kinds of what stands in a class."""


@dataclass(frozen=True)
class Entry:
    """One thing that a search can find, under the name that its page calls it by."""

    name: str
    letter: str
    docs: Docs
    parameters: tuple[str, ...] = ()

    @property
    def owner(self) -> str:
        """The module or class in which it stands."""
        return self.name.rpartition(".")[0]

    @property
    def leaf(self) -> str:
        """The last part of its name."""
        return self.name.rpartition(".")[2]

    @property
    def summary(self) -> str:
        """The first sentence of its docstring, or nothing if a machine wrote it."""
        text = split_deprecations(self.docs.text)[1]
        return "" if is_generated(text) else LINK.sub(r"\1", first_sentence(text))


def entries_of(api: Api) -> list[Entry]:
    """Return all entries, sorted by owner and then by name."""
    return sorted(_entries(api), key=lambda each: (each.owner, each.leaf))


def _entries(api: Api) -> Iterator[Entry]:
    for module in api.modules:
        yield _module(module)
    for symbol in api.symbols:
        yield _symbol(symbol)
        for member in symbol.members:
            if member.inherited_from is None:
                yield _member(symbol, member)


def _module(module: Module) -> Entry:
    return Entry(module.name, LETTERS["module"], module.docs)


def _symbol(symbol: Symbol) -> Entry:
    return Entry(symbol.name, LETTERS[label_of(symbol)], symbol.docs, _takes(symbol))


def _member(symbol: Symbol, member: Member) -> Entry:
    kind = "nested class" if member.kind == "class" else member.kind
    name = f"{symbol.name}.{member.name}"
    return Entry(name, LETTERS[kind], member.docs, _takes(member))


def _takes(thing: Symbol | Member) -> tuple[str, ...]:
    parameters = thing.signature.parameters if thing.signature else ()
    return tuple(p.name for p in parameters if not p.kind.startswith("variadic"))
