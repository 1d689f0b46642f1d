"""What is wrong with a page's includes: a file or a section that is not there.

The site's build and the tests ask the same question here, so that a page that one
of them accepts, the other accepts too.
"""

import re
from pathlib import Path, PurePosixPath

from tfref.examples.pages import Include, Page
from tfref.examples.snippet import Snippet, parse_snippet
from tfref.layout import Layout
from tfref.problem import Problem, ProblemError

LOOKS_LIKE_INCLUDE = re.compile(r"^\s*;*-+8<-+")
FORM = '--8<-- "tf/reshape/flatten.py:flatten", alone in a ```python fence'


def include_problems(page: Page, layout: Layout) -> list[Problem]:
    """Return every include of the page that the site could not show."""
    problems = [
        Problem(page.file, include.line, message)
        for include in page.includes
        if (message := _include_message(page, include, layout))
    ]
    return sorted([*problems, *_ill_formed(page)])


def included_snippet(include: Include, layout: Layout) -> Snippet:
    """Return the snippet that an include shows; ProblemError when it is broken."""
    path = layout.snippets / include.file
    return parse_snippet(_shown_path(layout, include), path.read_bytes())


def _include_message(page: Page, include: Include, layout: Layout) -> str | None:
    if not _alone_in_python_fence(page, include):
        return f"an include must stand as {FORM}"
    shown = _shown_path(layout, include)
    if ".." in PurePosixPath(include.file).parts or include.file.startswith("/"):
        return f"{include.file!r} is no path under {layout.snippets.name}/"
    path = layout.snippets / include.file
    if path.suffix != ".py" or not path.is_file():
        return f"no snippet {shown}; {_neighbours(path, layout)}"
    if include.section is None:
        return None
    try:
        sections = included_snippet(include, layout).sections
    except ProblemError:
        return None  # the snippet is wrong, not the page, and has a report of its own
    if include.section in sections:
        return None
    there = f"it has: {', '.join(sections)}" if sections else "it has no sections"
    return f"no section {include.section!r} in {shown}; {there}"


def _alone_in_python_fence(page: Page, include: Include) -> bool:
    return any(
        fence.line == include.fence
        and fence.language == "python"
        and len(fence.content) == 1
        for fence in page.fences
    )


def _shown_path(layout: Layout, include: Include) -> str:
    return f"{layout.snippets.name}/{include.file}"


def _neighbours(path: Path, layout: Layout) -> str:
    """Say what a writer may have meant: the snippets beside the missing one."""
    folder = path.parent.relative_to(layout.root).as_posix()
    if not path.parent.is_dir():
        return f"there is no folder {folder}"
    names = sorted(file.name for file in path.parent.glob("*.py"))
    return f"{folder} has: {', '.join(names)}" if names else f"{folder} has none"


def _ill_formed(page: Page) -> list[Problem]:
    """Find lines that pymdownx.snippets would act on and that are no include."""
    inside = [
        (number, line)
        for fence in page.fences
        for number, line in enumerate(fence.content, start=fence.line + 1)
    ]
    known = {include.line for include in page.includes}
    return [
        Problem(page.file, number, f"is no include; write {FORM}")
        for number, line in [*page.prose, *inside]
        if LOOKS_LIKE_INCLUDE.match(line) and number not in known
    ]
