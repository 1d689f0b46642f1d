"""Code that stands in the text without a fence, put into one.

Only what is surely code is: what is doubtful stays prose.
"""

import ast
import re
import warnings
from collections.abc import Iterator, Sequence

from tfref.docstring.formulalines import fence, with_formulas_kept
from tfref.docstring.items import indent_of
from tfref.docstring.placeholders import OPEN

TARGET = r"[A-Za-z_][\w.]*(?:\[[^\]\n]*\])?(?:, [A-Za-z_][\w.]*)*"
HINT = re.compile(
    r"^[ ]*(?:@\w|>>\ |(?:def|class)\ \w|with\ |for\ \w+\ in\ |[A-Za-z_][\w.]*\("
    rf"|(?:{TARGET}|\.\.\.)\ =\s|\S{{1,40}}\ (?:=|<-|[-+]=)\s)",
    re.MULTILINE,
)
"""A line that may begin code or be a formula; without one nothing is looked at."""

OPENER = re.compile(
    r"@(?!(?:end_)?compatibility\b)[A-Za-z_][\w.]*(?:\(.*\))?$"
    r"|(?:def \w+|with [\w.]+)\(.*:$|class \w+(?:\(.*\))?:$"
)
PROMPT = re.compile(r"[ ]*>> \S")
"""One sign short of Python's, and so a quotation in a quotation."""

COMMENT = re.compile(r"[ ]*# \S")
ELLIPSIS = re.compile(r"[ ]*\.\.\.$")
PRINTED = re.compile(r"[ ]*[\[({<\d]")
"""What a value looks like that code printed."""

STATEMENT = re.compile(rf"(?:{TARGET}|\.\.\.) = \S|[a-z_][\w.]*\(|\.\.\.$|# ")
SURE = (
    *(ast.Assign, ast.AugAssign, ast.FunctionDef, ast.ClassDef),
    *(ast.With, ast.For, ast.Import),
)


def with_code_fenced(text: str) -> str:
    """Return a text with a fence around each piece of code that has none."""
    if not HINT.search(text):
        return text
    return "\n\n".join(_fenced(list(_paragraphs(text))))


def _paragraphs(text: str) -> Iterator[str]:
    """Yield paragraphs, apart from an example that stands right above their code."""
    for paragraph in text.split("\n\n"):
        first, _, rest = paragraph.strip("\n").partition("\n")
        if rest and first.lstrip().startswith(OPEN) and _is_code(rest.split("\n"), ""):
            yield from (first, rest)
        else:
            yield paragraph


def _fenced(paragraphs: Sequence[str]) -> Iterator[str]:
    """Yield paragraphs; those that are code together in one fence."""
    code: list[str] = []
    before = ""
    for paragraph in paragraphs:
        lines = paragraph.strip("\n").split("\n")
        example = OPEN in paragraph
        if not example and (_goes_on(code, lines) or _is_code(lines, before)):
            code.append(paragraph.strip("\n"))
            continue
        if code:
            yield _fence("\n\n".join(code))
            code = []
        plain = indent_of(lines[0]) < 4 and HINT.search(paragraph)
        yield with_formulas_kept(lines) if plain else paragraph
        before = paragraph
    if code:
        yield _fence("\n\n".join(code))


def _is_code(lines: Sequence[str], before: str) -> bool:
    """Tell a paragraph of statements, or what stands below a definition's line."""
    first = next((line for line in lines if not COMMENT.match(line)), "")
    if indent_of(lines[0]) > 3 or not HINT.match(first):
        return False
    typed = all(map(PROMPT.match, lines[:2])) and len(lines) > 1
    if typed or any(map(_opens, lines, [*lines[1:], ""])):
        return True
    introduced = before.endswith(":") and indent_of(lines[0]) > 0
    if _statements(lines) >= (1 if introduced or len(lines) > 2 else 2):
        return True
    typed_in = _without_printed(lines)
    return lines[: len(typed_in)] == typed_in and _statements(typed_in) > 1


def _opens(line: str, following: str) -> bool:
    """Tell the line of a definition, with its body or after its decorator."""
    text = line.strip()
    if not OPENER.match(text):
        return False
    if text[0] == "@":
        return OPENER.match(following.strip()) is not None
    return indent_of(following) > indent_of(line) or not following


def _goes_on(code: Sequence[str], lines: Sequence[str]) -> bool:
    """Tell whether a paragraph is more of the code above it."""
    if not code or not lines[0]:
        return False
    base = indent_of(code[0])
    if indent_of(lines[0]) == base and HINT.match(lines[0]) and _statements(lines):
        return True
    if not any(OPENER.match(line.strip()) for line in code[0].split("\n")):
        return False
    return indent_of(lines[0]) > base or (
        indent_of(lines[0]) == base and STATEMENT.match(lines[0].strip()) is not None
    )


def _statements(lines: Sequence[str]) -> int:
    """Return how many statements a paragraph has, none if not all of it is code."""
    base = indent_of(lines[0]) if lines else 0
    own = [line[base:] for line in lines]
    body = _parsed(own) or _parsed([line for line in own if not ELLIPSIS.match(line)])
    return len(body) if all(map(_is_sure, body)) else 0


def _parsed(lines: Sequence[str]) -> list[ast.stmt]:
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.parse("\n".join(lines)).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []


def _is_sure(statement: ast.stmt) -> bool:
    """Tell a statement from words that are Python by accident."""
    if isinstance(statement, ast.Expr):
        value = statement.value
        dots = isinstance(value, ast.Constant) and value.value is ...
        return dots or isinstance(value, ast.Call)
    return isinstance(statement, SURE)


def _fence(code: str) -> str:
    lines = code.split("\n")
    python = _statements(lines) or _statements(_without_printed(lines))
    opens = any(OPENER.match(line.strip()) for line in lines)
    return fence(code, "python" if python or opens else "text")


def _without_printed(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if not PRINTED.match(line)]
