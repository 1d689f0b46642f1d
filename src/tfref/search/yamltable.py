"""A table in YAML, checked by a schema: what is wrong is told with file and line."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from tfref.problem import Problem, ProblemError

Row = dict[str, Any]

SCHEMAS = "data/schema"
"""JSON Schemas, one for each kind of table."""


@dataclass(frozen=True)
class Table:
    """The content of one file."""

    file: str
    """Path relative to the project."""
    content: Row
    tree: yaml.Node

    def line_of(self, *path: str | int) -> int:
        """Return the line, from 1, of what stands at a path of keys and positions."""
        return _node_at(self.tree, path).start_mark.line + 1


def read_table(root: Path, file: str, schema: str) -> Table:
    """Read one table; raise ProblemError for the first place that breaks the schema."""
    try:
        text = (root / file).read_text(encoding="utf-8")
        tree = yaml.compose(text, Loader=yaml.CSafeLoader)
        content = yaml.load(text, Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError):
        message = "is not there or no UTF-8: restore it from the repository"
        raise ProblemError(Problem(file, 1, message)) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "an unreadable character"
        line = mark.line + 1 if mark else 1
        raise ProblemError(Problem(file, line, f"is no YAML: {what}")) from None
    wrong = next(iter(_validator(root, schema).iter_errors(content)), None)
    if wrong is not None or tree is None:
        path = tuple(wrong.absolute_path) if wrong else ()
        line = _node_at(tree, path).start_mark.line + 1 if tree else 1
        message = wrong.message if wrong else "holds nothing"
        raise ProblemError(Problem(file, line, f"{message} (see {SCHEMAS}/{schema})"))
    return Table(file, content, tree)


def read_tables(root: Path, folder: str, schema: str) -> list[Table]:
    """Read every table of a folder, in the order of their names."""
    files = sorted((root / folder).glob("*.yaml"))
    return [read_table(root, str(f.relative_to(root)), schema) for f in files]


def rows_of(
    tables: Sequence[Table], key: str = "rows"
) -> Iterator[tuple[Row, str, int]]:
    """Yield each row with its file and line; a file's `since` serves its rows."""
    for table in tables:
        shared = {k: v for k, v in table.content.items() if k == "since"}
        for at, row in enumerate(table.content.get(key, ())):
            yield {**shared, **row}, table.file, table.line_of(key, at)


def as_tuple(value: str | Sequence[str] | None) -> tuple[str, ...]:
    """Return one text or several as a tuple."""
    return (value,) if isinstance(value, str) else tuple(value or ())


def _node_at(node: yaml.Node, path: Sequence[str | int]) -> yaml.Node:
    for step in path:
        if isinstance(node, yaml.MappingNode):
            node = next((v for k, v in node.value if k.value == str(step)), node)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
    return node


@cache
def _validator(root: Path, schema: str) -> jsonschema.Draft202012Validator:
    content = json.loads((root / SCHEMAS / schema).read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(content)
