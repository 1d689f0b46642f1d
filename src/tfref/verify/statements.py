"""The statements of a docstring's examples, and what upstream says they print."""

import ast
import builtins
import doctest
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tfref.docstring.blocks import Block

GIVEN = ("tf", "np", "keras", "os")
"""The names that an example has without importing them, as a reader would."""

PYTHON = frozenset({"", "py", "python", "python3", "none"})
"""What a fence calls itself that may hold Python."""

PARSER = doctest.DocTestParser()


@dataclass(frozen=True)
class Statement:
    """One `>>>` with the lines that continue it, or the whole of a fenced block."""

    block: int
    """Which block of the docstring, from 0."""
    source: str
    want: str = ""
    """What upstream says it prints; a fenced block says nothing."""
    session: bool = True


def statements_of(blocks: Sequence[Block]) -> list[Statement]:
    """Return the statements of a docstring in order; prose and other languages none."""
    return [each for at, block in enumerate(blocks) for each in _statements(at, block)]


def _statements(at: int, block: Block) -> Iterator[Statement]:
    if block.kind == "session":
        yield from (Statement(at, e.source, e.want) for e in _examples(block.text))
    elif block.language in PYTHON and _compiles(block.text):
        yield Statement(at, block.text, session=False)


def _examples(text: str) -> list[doctest.Example]:
    """Return the examples of a session; if one is mistyped, those before it."""
    lines = text.split("\n")
    while lines:
        try:
            return PARSER.get_examples("\n".join([*lines, ""]))
        except ValueError:
            lines.pop()
    return []


def _compiles(source: str) -> bool:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return any(not _says_nothing(each) for each in tree.body)


def _says_nothing(statement: ast.stmt) -> bool:
    """Tell whether a statement is a bare word or text, as prose and schemas are."""
    return isinstance(statement, ast.Expr) and isinstance(
        statement.value, ast.Name | ast.Constant
    )


def undefined_names(statements: Iterable[Statement]) -> set[str]:
    """Return the names that the code needs at once and that nothing gives it.

    What stands within a function is needed only when somebody calls it.
    """
    known = {*GIVEN, *dir(builtins), "__name__", "__file__"}
    needed: set[str] = set()
    for statement in statements:
        try:
            tree = ast.parse(statement.source)
        except SyntaxError:
            continue
        needed |= {name for name in _loaded(tree) if name not in known}
        known |= bound_names(tree)
        needed -= {"_"}
    return needed - known


def _loaded(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        yield node.id
    children: Iterable[ast.AST] = ast.iter_child_nodes(node)
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        children = [node.args, *node.decorator_list]
    elif isinstance(node, ast.Lambda):
        children = [node.args]
    for child in children:
        yield from _loaded(child)


def bound_names(tree: ast.AST) -> set[str]:
    """Return the names that code gives a value to, somewhere."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            found.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            found.add(node.name)
        elif isinstance(node, ast.alias):
            found.add((node.asname or node.name).split(".")[0])
            if node.name == "*":
                found.add("*")
    return found
