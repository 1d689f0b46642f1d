"""Is what a page shows there, and what it names? Each check returns all offenders."""

import functools
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tfref.api.model import Api
from tfref.api.names import Names, index_names, preferred_name, resolve
from tfref.api.paths import Paths, api_paths, is_api_path
from tfref.api.store import ensure_api
from tfref.examples.includes import include_problems
from tfref.examples.pages import Page
from tfref.examples.snippet import parse_snippet
from tfref.examples.store import read_page, relative, snippet_files
from tfref.layout import Layout
from tfref.problem import Problem, ProblemError
from tfref.search.tables import Gone, read_gone

SHELL = frozenset({"sh", "bash", "shell", "console"})
TYPED = re.compile(r"\s*(?:> ?)*(?:>>> |#> )|\s*>[\s>]*(?:`{3}|~{3})")
"""A session, recorded output, or a fence in a quotation."""
HTML_CODE = re.compile(r"<(?:pre|code|samp|script)\b", re.IGNORECASE)
INDENTED = re.compile(r" {4}| {0,3}\t")
CONTAINER = re.compile(r"\s*(?:[-*+]\s|\d+[.)]\s|!!!|\?\?\?|===|\[\^|:\s)")


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


def _typed(page: Page) -> Iterator[Problem]:
    """Yield code and output that was typed into a page instead of executed."""
    for fence in page.fences:
        included = any(include.fence == fence.line for include in page.includes)
        if not included and fence.language not in SHELL:
            message = "code or output typed into the page; write a snippet, include it"
            yield Problem(page.file, fence.line, message)
    openings = [(fence.line, " " * fence.indent + "```") for fence in page.fences]
    yield from _typed_prose(page.file, sorted([*page.prose, *openings]))


def _typed_prose(file: str, lines: list[tuple[int, str]]) -> Iterator[Problem]:
    """Yield typed code outside fences, and fences that Markdown takes for text."""
    previous, container = "", False
    for line, text in lines:
        if TYPED.match(text):
            message = "looks like typed code or output; write a snippet, include it"
            yield Problem(file, line, message)
        elif HTML_CODE.search(text):
            yield Problem(file, line, "holds HTML code; use a snippet or backticks")
        elif "<!--" in text:
            message = "holds an HTML comment; what is hidden is not shown"
            yield Problem(file, line, message)
        if text.strip():
            after = not previous.strip() or previous.startswith("#")
            if not text.startswith((" ", "\t")):
                container = bool(CONTAINER.match(text))
            elif (
                INDENTED.match(text)
                and not container
                and (after or text.endswith("```"))
            ):
                message = "an indented code block; write a snippet, include it"
                yield Problem(file, line, message)
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
def _api(layout: Layout) -> Api:
    return ensure_api(layout.root)


@functools.cache
def _paths(layout: Layout) -> Paths:
    return api_paths(_api(layout))


@functools.cache
def _names(layout: Layout) -> Names:
    return index_names(_api(layout))


def _rows(layout: Layout) -> tuple[Gone, ...]:
    try:
        return read_gone(layout.root)
    except ProblemError:
        return ()  # the tests of the tables say so


@functools.cache
def _proved_gone(layout: Layout) -> Mapping[str, str]:
    """Return the names that are proved to be gone, and the file that proves each.

    That is a snippet, or a row of the tables: the tests run both.
    """
    proved = {row.gone: row.file for row in _rows(layout)}
    for path in snippet_files(layout):
        try:
            snippet = parse_snippet(relative(layout, path), path.read_bytes())
        except ProblemError:
            continue  # its own test says so
        proved.update(dict.fromkeys(snippet.options.gone, snippet.file))
    return proved
