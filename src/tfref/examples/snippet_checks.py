"""Is a snippet shown, small, rightly named? Each check returns all offenders."""

import ast
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from tfref.examples.snippet import HEADER, MARKER, RECORDED, Snippet
from tfref.examples.store import Shown
from tfref.problem import Problem
from tfref.verify.corrections import FOLDER as CORRECTIONS

CODE_LINES = 30
GUIDE_CODE_LINES = 80
COLUMNS = 80
LIBRARIES = frozenset({"tensorflow", "keras", "numpy", "matplotlib"})


def snippet_problems(
    file: str, snippet: Snippet | None, shown: Sequence[Shown]
) -> list[Problem]:
    """Return what is wrong with a snippet's place, size, name and imports."""
    found = [*_unshown(file, snippet, shown), *_shadowing(file)]
    if snippet:
        found += [*_too_large(snippet), *_imports(snippet), *_unproved(snippet)]
    return found


def _unshown(
    file: str, snippet: Snippet | None, shown: Sequence[Shown]
) -> Iterator[Problem]:
    if not shown and file.startswith(f"snippets/{CORRECTIONS}/"):
        return  # a page of the reference shows it: see tests/verify/test_corrections.py
    if not shown:
        yield Problem(file, 1, "no page shows this snippet; include it or delete it")
        return
    whole = any(place.section is None for place in shown)
    if snippet and not whole:
        sections = {place.section for place in shown}
        for name, section in snippet.sections.items():
            if name not in sections:
                message = f"no page shows section {name!r}"
                yield Problem(file, section.first - 1, message)


def _shadowing(file: str) -> Iterator[Problem]:
    """A file beside which a snippet runs hides the module of the same name."""
    name = PurePosixPath(file).stem
    if not name.isidentifier():
        message = f"{name!r} is no identifier; use lower case and underscores"
        yield Problem(file, 1, message)
    elif name in sys.stdlib_module_names or importlib.util.find_spec(name):
        message = f"hides the module {name!r} when it runs alone; rename it"
        yield Problem(file, 1, message)


def _too_large(snippet: Snippet) -> Iterator[Problem]:
    limit = GUIDE_CODE_LINES if "snippets/guides/" in snippet.file else CODE_LINES
    code = 0
    docstring = snippet.statements[0]
    for number, line in enumerate(snippet.source.splitlines(), start=1):
        if line.startswith(RECORDED):
            continue
        if len(line) > COLUMNS:
            message = f"is {len(line)} columns wide; at most {COLUMNS} fit the page"
            yield Problem(snippet.file, number, message)
        marks = HEADER.match(line) or MARKER.match(line)
        if line.strip() and not marks and number > docstring.last:
            code += 1
            if code == limit + 1:
                message = f"has more than {limit} lines of code; split it"
                yield Problem(snippet.file, number, message)


def _imports(snippet: Snippet) -> Iterator[Problem]:
    imported: set[str] = set()
    for node in ast.walk(ast.parse(snippet.source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        tops = {name.partition(".")[0] for name in names}
        imported |= tops
        if strangers := tops - LIBRARIES - sys.stdlib_module_names:
            message = f"imports {', '.join(sorted(strangers))}, which is not set up"
            yield Problem(snippet.file, node.lineno, message)
    if not imported & {"tensorflow", "keras"}:
        yield Problem(snippet.file, 1, "does not import tensorflow")


def _unproved(snippet: Snippet) -> Iterator[Problem]:
    """A name is proved to be gone by the error that names it."""
    error = " ".join(snippet.statements[-1].recorded)
    for name in snippet.options.gone:
        if snippet.options.raises is None or name.rpartition(".")[2] not in error:
            message = f"says gone={name} but records no error that names it"
            yield Problem(snippet.file, 1, message)
