"""The tables that people edit: what is gone, foreign names, errors, words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from tfref.problem import Problem, ProblemError
from tfref.search.yamltable import as_tuple, read_table, read_tables, rows_of


class Placed(Protocol):
    """A row that knows where it stands."""

    @property
    def file(self) -> str:
        """Path relative to the project."""

    @property
    def line(self) -> int:
        """In that file, from 1."""


Row = TypeVar("Row", bound=Placed)

EXECUTED = "data/foreign/numpy.yaml"
"""The rows of foreign names that a run of both libraries proves."""


GONE = "is gone"
"""What is said of most rows."""


@dataclass(frozen=True)
class Gone:
    """A name, method, argument or import path that is gone."""

    gone: str
    """What people wrote; an argument stands as `tf.f(name=)`, arguments in an order
    that changed as `tf.f(a,b)`."""
    now: tuple[str, ...]
    """What to write now, best first."""
    note: str = ""
    write: str = ""
    """Code that runs now."""
    old: str = ""
    """Code that must raise or warn; without it, looking the function up must fail."""
    raises: str = ""
    warns: str = ""
    """Of what is accepted and ignored: the warning that says so."""
    by_position: str = ""
    """A regular expression for the arguments of a call that passes it by position."""
    given: str = ""
    """Code that runs before `old` and `write`."""
    state: str = ""
    """What is to be said of what is there and yet fails: `runs in graphs only`."""
    since: str = ""
    file: str = ""
    line: int = 0

    @property
    def function(self) -> str:
        """The name without its arguments."""
        return self.gone.partition("(")[0]

    @property
    def became(self) -> str:
        """What is to be said of it: its state, or that it is ignored, or gone."""
        return self.state or ("is ignored" if self.warns else GONE)


@dataclass(frozen=True)
class Family:
    """A module of which every name is gone."""

    family: str
    now: tuple[str, ...]
    """Where to begin."""
    note: str
    page: str = ""
    """Of the folder docs/; it explains the move."""
    becomes: tuple[str, ...] = ()
    """Prefixes, each with its dot, that stand in the family's place now."""
    since: str = ""
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class Foreign:
    """A name of another library, and what does the same here."""

    name: str
    now: tuple[str, ...]
    differs: str = ""
    theirs: str = ""
    ours: str = ""
    compare: str = ""
    """What a run compares: everything, only the `shape`, or `none`."""
    given: str = ""
    executed: bool = False
    """A run of both libraries proves the row."""
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class ErrorMessage:
    """A message that people meet, in all its spellings."""

    page: str
    """Name of its page in docs/errors/, without the ending."""
    messages: tuple[str, ...]
    """Today's first; `...` stands for what varies."""
    means: str
    see: tuple[str, ...]
    """The entries that help, best first."""
    not_reproduced: str = ""
    """Why no snippet raises it here; empty if one does."""
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class Words:
    """What people call something."""

    words: tuple[str, ...]
    now: tuple[str, ...]
    note: str = ""
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class Tables:
    """All tables of the search."""

    gone: tuple[Gone, ...]
    families: tuple[Family, ...]
    foreign: tuple[Foreign, ...]
    errors: tuple[ErrorMessage, ...]
    words: tuple[Words, ...]
    strings: tuple[Words, ...]
    """Strings that stand for objects."""
    synonyms: tuple[tuple[str, ...], ...]
    receivers: Mapping[str, str]
    """What people call an object, and the classes that it is of."""


def read_search_tables(root: Path) -> Tables:
    """Read all tables; raise ProblemError for the first row that is wrong."""
    return Tables(
        gone=read_gone(root),
        families=read_families(root),
        foreign=read_foreign(root),
        errors=read_errors(root),
        words=read_words(root),
        strings=read_words(root, "strings"),
        synonyms=read_synonyms(root),
        receivers=read_receivers(root),
    )


def read_gone(root: Path) -> tuple[Gone, ...]:
    """Read data/gone/*.yaml, the families left out."""
    tables = [
        table
        for path in sorted((root / "data/gone").glob("*.yaml"))
        if path.name not in ("families.yaml", "not-theirs.yaml")
        for table in [read_table(root, f"data/gone/{path.name}", "gone.json")]
    ]
    rows = [
        Gone(**{**row, "now": as_tuple(row["now"])}, file=file, line=line)
        for row, file, line in rows_of(tables)
    ]
    return _once(rows, lambda row: row.gone)


def read_families(root: Path) -> tuple[Family, ...]:
    """Read data/gone/families.yaml."""
    table = read_table(root, "data/gone/families.yaml", "families.json")
    rows = [
        Family(
            **{**row, "now": as_tuple(row["now"])}
            | {"becomes": tuple(row.get("becomes", ()))},
            file=file,
            line=line,
        )
        for row, file, line in rows_of([table])
    ]
    return _once(rows, lambda row: row.family)


def read_foreign(root: Path) -> tuple[Foreign, ...]:
    """Read data/foreign/*.yaml."""
    rows = [
        Foreign(
            **{**row, "now": as_tuple(row["now"])},
            executed=file == EXECUTED and row.get("compare") != "none",
            file=file,
            line=line,
        )
        for row, file, line in rows_of(
            read_tables(root, "data/foreign", "foreign.json")
        )
    ]
    return _once(rows, lambda row: row.name)


def read_errors(root: Path) -> tuple[ErrorMessage, ...]:
    """Read data/errors/*.yaml."""
    rows = [
        ErrorMessage(
            **{**row, "messages": tuple(row["messages"]), "see": tuple(row["see"])},
            file=file,
            line=line,
        )
        for row, file, line in rows_of(read_tables(root, "data/errors", "errors.json"))
    ]
    return _once(rows, lambda row: row.page)


def read_words(root: Path, key: str = "rows") -> tuple[Words, ...]:
    """Read data/words.yaml: its phrases, or what stands under another key."""
    table = read_table(root, "data/words.yaml", "words.json")
    return tuple(
        Words(
            tuple(row["words"]), as_tuple(row["now"]), row.get("note", ""), file, line
        )
        for row, file, line in rows_of([table], key)
    )


def read_synonyms(root: Path) -> tuple[tuple[str, ...], ...]:
    """Read data/synonyms.yaml."""
    table = read_table(root, "data/synonyms.yaml", "synonyms.json")
    return tuple(tuple(group) for group in table.content["rows"])


def read_receivers(root: Path) -> Mapping[str, str]:
    """Read data/receivers.yaml."""
    rows: Mapping[str, str] = read_table(
        root, "data/receivers.yaml", "receivers.json"
    ).content["rows"]
    return rows


def _once(rows: Iterable[Row], key: Callable[[Row], str]) -> tuple[Row, ...]:
    """Return the rows, each of which must have a key of its own."""
    seen: dict[str, Row] = {}
    for row in rows:
        if first := seen.get(key(row)):
            where = f"{first.file}:{first.line}"
            message = f"{key(row)} stands at {where} already: keep one of them"
            raise ProblemError(Problem(row.file, row.line, message))
        seen[key(row)] = row
    return tuple(seen.values())
