"""A snippet: a program that runs alone and holds its own recorded output.

The file is read with Python's own parser, so that a `#>` inside a string is text
and only a comment directly under a top-level statement is recorded output.
"""

import ast
import hashlib
import io
import itertools
import re
import tokenize
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tfref.problem import Problem, ProblemError

HEADER = re.compile(r"#\s*snippet:(?P<options>.*)$")
MARKER = re.compile(r"#\s*--8<--\s*\[(?P<edge>start|end):(?P<name>[^\]]*)\]\s*$")
SECTION_NAME = re.compile(r"[a-z][a-z0-9_-]*$")
RECORDED = "#>"
NO_LINE_END = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]")
"""Where `str.splitlines` ends a line and Python's parser does not."""
BROKEN_BY_FORMATTER = re.compile(r"#\s+>( |$)")


@dataclass(frozen=True)
class Options:
    """What a snippet's `# snippet:` line says."""

    raises: str | None = None
    """Name of the class of the exception that ends the program."""
    gone: tuple[str, ...] = ()
    """Names that this snippet proves to be gone from TensorFlow."""
    rtol: float = 1e-4
    """Relative tolerance of floats."""
    atol: float = 1e-6
    """Absolute tolerance of floats."""
    timeout: float | None = None
    """Seconds the program may take; None means the run's own limit."""
    no_output: bool = False
    """The program is meant to print nothing."""


@dataclass(frozen=True)
class Statement:
    """A top-level statement with the output recorded under it."""

    first: int
    """Line it begins on, decorators included, counted from 1."""
    last: int
    """Line it ends on."""
    recorded: tuple[str, ...]
    """Recorded output, a line each, without the `#> `."""


@dataclass(frozen=True)
class Section:
    """A named part of a snippet that a page can show."""

    name: str
    first: int
    """First line inside, after the start marker."""
    last: int
    """Last line inside, before the end marker."""


@dataclass(frozen=True)
class Snippet:
    """A parsed snippet file."""

    file: str
    """Path relative to the project's root, with forward slashes."""
    source: str
    digest: str
    """Hash of the file, by which the run record knows it."""
    title: str
    """The module's docstring: the idea the snippet shows."""
    options: Options
    statements: tuple[Statement, ...]
    sections: Mapping[str, Section]


def digest_of(content: bytes) -> str:
    """Return the hash by which the run record knows a file's content."""
    return hashlib.sha256(content).hexdigest()[:16]


def parse_snippet(file: str, content: bytes) -> Snippet:
    """Parse a snippet, or raise ProblemError at the line that is wrong."""
    source = _decode(file, content)
    tree = _parse(file, source)
    comments = list(_comments(source))
    spans = [_span(node) for node in tree.body]
    return Snippet(
        file=file,
        source=source,
        digest=digest_of(content),
        title=_title(file, tree),
        options=_options(file, comments),
        statements=_statements(file, spans, comments),
        sections=_sections(file, spans, comments),
    )


@dataclass(frozen=True)
class _Comment:
    line: int
    column: int
    alone: bool
    text: str


def _fail(file: str, line: int, message: str) -> ProblemError:
    return ProblemError(Problem(file, line, message))


def _decode(file: str, content: bytes) -> str:
    try:
        source = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _fail(file, line, "is not UTF-8; save it as UTF-8") from None
    if source.startswith("\ufeff"):
        raise _fail(file, 1, "begins with a byte order mark; save it without")
    if "\r" in source:
        line = source.count("\n", 0, source.index("\r")) + 1
        raise _fail(file, line, "has CR line ends; save it with LF")
    if "\0" in source:
        line = source.count("\n", 0, source.index("\0")) + 1
        raise _fail(file, line, "holds a NUL character; remove it")
    if match := NO_LINE_END.search(source):
        line = source.count("\n", 0, match.start()) + 1
        raise _fail(file, line, f"holds {match.group()!r}; write it as an escape")
    return source


def _parse(file: str, source: str) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError as error:
        message = f"is not valid Python: {error.msg}"
        raise _fail(file, error.lineno or 1, message) from None


def _comments(source: str) -> Iterator[_Comment]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            line, column = token.start
            alone = not token.line[:column].strip()
            yield _Comment(line, column, alone, token.string.rstrip())


def _span(node: ast.stmt) -> tuple[int, int]:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(item.lineno for item in decorators)])
    return first, node.end_lineno or node.lineno


def _title(file: str, tree: ast.Module) -> str:
    title = ast.get_docstring(tree)
    if not title or not title.strip():
        raise _fail(file, 1, "has no docstring; say in one line what it shows")
    if "\n" in title.strip():
        raise _fail(file, 1, "its docstring is longer than one line; keep it to one")
    return title.strip()


def _options(file: str, comments: list[_Comment]) -> Options:
    headers = [(c, m) for c in comments if (m := HEADER.match(c.text))]
    if not headers:
        return Options()
    comment, match = headers[0]
    if len(headers) > 1:
        raise _fail(file, headers[1][0].line, "a second '# snippet:' line; keep one")
    if comment.line != 1:
        raise _fail(file, comment.line, "'# snippet:' must stand on line 1")
    values: dict[str, object] = {}
    for word in match["options"].split():
        key, _, value = word.partition("=")
        if key in values:
            raise _fail(file, 1, f"option {key!r} is given twice")
        values[key] = _option(file, key, value)
    values["no_output"] = values.pop("no-output", False)
    return Options(**values)  # type: ignore[arg-type]  # _option checked each


def _option(file: str, key: str, value: str) -> object:
    if key == "no-output" and not value:
        return True
    if key == "raises" and value.isidentifier():
        return value
    if key == "gone" and value:
        return tuple(value.split(","))
    if key in ("rtol", "atol", "timeout"):
        try:
            number = float(value)
        except ValueError:
            number = -1.0
        ceiling = 600.0 if key == "timeout" else 1.0
        if 0 < number <= ceiling:
            return number
        expected = f"a number above 0 and at most {ceiling:g}"
        raise _fail(file, 1, f"option {key}={value!r} is not {expected}")
    known = "raises=Name, gone=name, rtol=, atol=, timeout=, no-output"
    raise _fail(file, 1, f"option {key!r} is unknown or ill-formed; there are {known}")


def _statements(
    file: str, spans: list[tuple[int, int]], comments: list[_Comment]
) -> tuple[Statement, ...]:
    for comment in comments:
        if comment.alone and BROKEN_BY_FORMATTER.match(comment.text):
            message = "a formatter broke this recorded line; write '#> '"
            raise _fail(file, comment.line, message)
    for (_, last), (first, _) in itertools.pairwise(spans):
        if first == last:
            message = "two statements on one line: which printed? Use a line for each"
            raise _fail(file, first, message)
    recorded = {c.line: c for c in comments if c.text.startswith(RECORDED)}
    statements = []
    for first, last in spans:
        lines: list[str] = []
        while (at := last + 1 + len(lines)) in recorded and not recorded[at].column:
            lines.append(recorded.pop(at).text[len(RECORDED) :].removeprefix(" "))
        statements.append(Statement(first, last, tuple(lines)))
    for line in sorted(recorded):
        message = "'#>' does not stand directly under a top-level statement"
        raise _fail(file, line, message)
    return tuple(statements)


def _sections(
    file: str, spans: list[tuple[int, int]], comments: list[_Comment]
) -> dict[str, Section]:
    sections: dict[str, Section] = {}
    open_at: dict[str, int] = {}
    for comment in comments:
        if "--8<--" not in comment.text:
            continue
        line = comment.line
        match = MARKER.match(comment.text)
        if not match or not SECTION_NAME.match(match["name"]):
            wanted = "# --8<-- [start:name] or [end:name], lower case"
            raise _fail(file, line, f"is no section marker; write {wanted}")
        name = match["name"]
        if comment.column or any(first < line < last for first, last in spans):
            message = f"section {name!r} begins or ends inside a statement"
            raise _fail(file, line, message)
        if match["edge"] == "start":
            if name in open_at or name in sections:
                raise _fail(file, line, f"section {name!r} begins twice")
            open_at[name] = line
        elif name not in open_at:
            raise _fail(file, line, f"section {name!r} ends but never began")
        else:
            sections[name] = Section(name, open_at.pop(name) + 1, line - 1)
            if not any(sections[name].first <= first < line for first, _ in spans):
                raise _fail(file, line, f"section {name!r} is empty")
    for name, line in open_at.items():
        raise _fail(file, line, f"section {name!r} never ends")
    return sections
