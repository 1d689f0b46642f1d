"""What holds for all snippets and pages of the project; each test lists all offenders.

The snippet and page tests say the same file by file; here a person sees the whole.
"""

from pathlib import Path

from tfref.examples.formatting import format_snippets, lint_snippets
from tfref.examples.page_checks import page_problems
from tfref.examples.record import is_current, read_runs
from tfref.examples.snippet import parse_snippet
from tfref.examples.snippet_checks import snippet_problems
from tfref.examples.store import (
    page_files,
    read_pages,
    relative,
    shown_where,
    snippet_files,
)
from tfref.layout import layout_at

LAYOUT = layout_at(Path(__file__).parents[1])


def test_every_snippet_is_shown_small_and_rightly_named() -> None:
    """Each snippet stands on a page, fits it, and hides no module."""
    shown = shown_where(read_pages(LAYOUT))
    problems = []
    for path in snippet_files(LAYOUT):
        file = relative(LAYOUT, path)
        snippet = parse_snippet(file, path.read_bytes())
        problems += snippet_problems(file, snippet, shown.get(file, []))
    assert not problems, "\n" + "\n".join(map(str, problems))


def test_every_page_shows_what_exists_and_names_what_resolves() -> None:
    """Includes exist, nothing is typed, every name is there or proved to be gone."""
    problems = [p for path in page_files(LAYOUT) for p in page_problems(path, LAYOUT)]
    assert not problems, "\n" + "\n".join(map(str, problems))


def test_every_snippet_ran_as_it_is() -> None:
    """The run record knows each file's hash, and no file that is gone."""
    runs = read_runs(LAYOUT.runs)
    files = {relative(LAYOUT, path): path for path in snippet_files(LAYOUT)}
    assert set(runs) == set(files)
    stale = [
        file
        for file, path in files.items()
        if not is_current(runs, file, parse_snippet(file, path.read_bytes()).digest)
    ]
    assert not stale, f"edited since they ran, run `make update`: {stale}"


def test_every_snippet_is_formatted_and_clean() -> None:
    """Formatter and linter find nothing in any snippet."""
    problems = format_snippets(LAYOUT, write=False)
    assert not problems, "\n" + "\n".join(map(str, problems))
    assert lint_snippets(LAYOUT) == ""
