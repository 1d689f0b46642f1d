"""Which of an object's names is its page: the committed table, and the rule."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from tfref.api.names import is_of_tensorflow_1
from tfref.problem import Problem, ProblemError

TABLE = "data/preferred.yaml"


@dataclass(frozen=True)
class Preferred:
    """The committed table."""

    lines: Mapping[str, int]
    """The line on which each preferred name stands."""


def read_preferred(root: Path) -> Preferred:
    """Read the table: lists of names under headings that say why they stand there."""
    try:
        tree = yaml.compose(table_text(root), Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "an unreadable character"
        raise _problem(mark.line + 1 if mark else 1, f"is no YAML: {what}") from None
    lines: dict[str, int] = {}
    for node in _names(tree):
        line = node.start_mark.line + 1
        if node.value in lines:
            first = lines[node.value]
            raise _problem(line, f"{node.value} stands on line {first} already")
        lines[node.value] = line
    return Preferred(lines)


def _names(tree: yaml.Node | None) -> Iterable[yaml.ScalarNode]:
    if not isinstance(tree, yaml.MappingNode):
        raise _problem(1, "must be a mapping from headings to lists of names")
    for _, names in tree.value:
        if not isinstance(names, yaml.SequenceNode):
            raise _problem(names.start_mark.line + 1, "must be a list of names")
        for node in names.value:
            if not isinstance(node, yaml.ScalarNode):
                raise _problem(node.start_mark.line + 1, "must be a name")
            yield node


def table_text(root: Path) -> str:
    """Return the table as it stands in the project."""
    try:
        return (root / TABLE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        message = "is not there or no UTF-8: restore it from the repository"
        raise _problem(1, message) from None


def choose(names: Sequence[str], exports: Sequence[str], table: Preferred) -> str:
    """Return the preferred name among all names of one object.

    TensorFlow's before Keras', compat.v1 last; then the table; then the name that
    the library itself calls official; then the shortest.
    """
    pool = [name for name in names if _tier(name) == min(map(_tier, names))]
    listed = [name for name in names if name in table.lines]
    _check_listed(listed, pool, table)
    official = [name for name in exports if name in pool]
    return next(iter(listed + official), min(pool, key=_length))


def check_all_exist(table: Preferred, names: Iterable[str], library: str) -> None:
    """Raise a problem for the first name of the table that no object has."""
    known = set(names)
    for name, line in table.lines.items():
        if name not in known:
            raise _problem(line, f"{library} has no public object {name}: remove it")


def _check_listed(listed: Sequence[str], pool: Sequence[str], table: Preferred) -> None:
    if len(listed) > 1:
        first, second = sorted(listed, key=lambda name: table.lines[name])[:2]
        where = f"{first} on line {table.lines[first]}"
        message = f"{second} is the same object as {where}: keep one of them"
        raise _problem(table.lines[second], message)
    if listed and listed[0] not in pool:
        message = f"{listed[0]} cannot be preferred to {pool[0]}, its name in `tf`"
        raise _problem(table.lines[listed[0]], message)


def _tier(name: str) -> int:
    if is_of_tensorflow_1(name):
        return 2
    return 0 if name.startswith("tf.") else 1


def _length(name: str) -> tuple[int, int, str]:
    return name.count("."), len(name), name


def _problem(line: int, message: str) -> ProblemError:
    return ProblemError(Problem(TABLE, line, message))
