"""Checks of snippets and pages that need no run: each returns all offenders."""

import ast
import functools
import importlib.util
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from tfref.api.names import Names, index_names, preferred_name, resolve
from tfref.api.paths import Paths, api_paths, is_api_path
from tfref.api.store import ensure_api
from tfref.examples.includes import include_problems
from tfref.examples.pages import Page
from tfref.examples.snippet import HEADER, MARKER, RECORDED, Snippet, parse_snippet
from tfref.examples.store import Shown, read_page, relative, snippet_files
from tfref.layout import Layout
from tfref.problem import Problem, ProblemError

CODE_LINES = 30
GUIDE_CODE_LINES = 80
COLUMNS = 80
LIBRARIES = frozenset({"tensorflow", "keras", "numpy", "matplotlib"})
SHELL = frozenset({"sh", "bash", "shell", "console"})
CONTAINER = re.compile(r"\s*(?:[-*+]\s|\d+[.)]\s|!!!|\?\?\?|===|\[\^|:\s)")


def snippet_problems(
    file: str, snippet: Snippet | None, shown: Sequence[Shown]
) -> list[Problem]:
    """Return what is wrong with a snippet's place, size, name and imports."""
    found = [*_unshown(file, snippet, shown), *_shadowing(file)]
    if snippet:
        found += [*_too_large(snippet), *_imports(snippet), *_unproved(snippet)]
    return found


def page_problems(path: Path, layout: Layout) -> list[Problem]:
    """Return what is wrong with what a page shows and names."""
    try:
        page = read_page(layout, path)
    except ProblemError as error:
        return [error.problem]
    return sorted(
        [
            *include_problems(page, layout),
            *_typed(page),
            *_wrong_names(page, layout),
            *_misplaced(page, layout),
        ]
    )


def _unshown(
    file: str, snippet: Snippet | None, shown: Sequence[Shown]
) -> Iterator[Problem]:
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


def _typed(page: Page) -> Iterator[Problem]:
    """Yield code and output that was typed into a page instead of executed."""
    for fence in page.fences:
        included = any(include.fence == fence.line for include in page.includes)
        if not included and fence.language not in SHELL:
            message = "code or output typed into the page; write a snippet, include it"
            yield Problem(page.file, fence.line, message)
    previous, container = "", False
    for line, text in page.prose:
        if re.match(r"\s*(?:>>> |#> )", text):
            message = "looks like typed code or output; write a snippet, include it"
            yield Problem(page.file, line, message)
        elif re.search(r"<(?:pre|code|script)\b", text):
            yield Problem(
                page.file, line, "holds HTML code; use a snippet or backticks"
            )
        if text.strip():
            if not text.startswith(" "):
                container = bool(CONTAINER.match(text))
            elif text.startswith("    ") and not previous.strip() and not container:
                message = "an indented code block; write a snippet, include it"
                yield Problem(page.file, line, message)
        previous = text


def _wrong_names(page: Page, layout: Layout) -> Iterator[Problem]:
    """Yield names in inline code that do not exist, unless proved to be gone."""
    if not page.names:
        return
    names, proved = _names(layout), _proved_gone(layout)
    for name in page.names:
        exists = resolve(names, name.name) is not None
        if name.gone and exists:
            message = f"{name.name} is marked as gone but exists"
        elif name.gone and name.name not in proved:
            message = f"no snippet proves that {name.name} is gone (gone={name.name})"
        elif not name.gone and not exists:
            message = f"{name.name} does not exist; correct it or mark it {{.gone}}"
        else:
            continue
        yield Problem(page.file, name.line, message)


def _misplaced(page: Page, layout: Layout) -> Iterator[Problem]:
    """Yield what is wrong with where an entry stands and what it is called."""
    path = page.file.removeprefix(f"{layout.docs.name}/").removesuffix(".md")
    if not is_api_path(path):
        return
    name = _paths(layout).name_at.get(path)
    if name is None:
        message = "its path is no public name; `tfref api` lists what is public"
        yield Problem(page.file, 1, message)
        return
    preferred = preferred_name(_names(layout), name)
    if preferred != name:
        message = f"{name} has its entry at {preferred}; write there"
        yield Problem(page.file, 1, message)
    titles = [(at, text) for at, text in page.prose if text.startswith("# ")]
    if not titles or _title(titles[0][1]) != name:
        line = titles[0][0] if titles else 1
        yield Problem(page.file, line, f"its title must be the name: # {name}")


def _title(heading: str) -> str:
    return heading.removeprefix("# ").replace("\\", "").strip(" `")


@functools.cache
def _paths(layout: Layout) -> Paths:
    return api_paths(ensure_api(layout.root))


@functools.cache
def _names(layout: Layout) -> Names:
    return index_names(ensure_api(layout.root))


@functools.cache
def _proved_gone(layout: Layout) -> Mapping[str, str]:
    """Return the names that snippets prove to be gone, and the snippet of each."""
    proved = {}
    for path in snippet_files(layout):
        try:
            snippet = parse_snippet(relative(layout, path), path.read_bytes())
        except ProblemError:
            continue  # its own test says so
        proved.update(dict.fromkeys(snippet.options.gone, snippet.file))
    return proved
