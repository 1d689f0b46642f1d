"""The snippets and pages of a project, read from disk."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tfref.examples.pages import Page, parse_page
from tfref.layout import Layout
from tfref.problem import Problem, ProblemError


@dataclass(frozen=True)
class Shown:
    """That a page shows a snippet, or a section of it."""

    page: str
    line: int
    section: str | None

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def snippet_files(layout: Layout) -> list[Path]:
    """Return every snippet file, sorted."""
    return sorted(layout.snippets.rglob("*.py"))


def page_files(layout: Layout) -> list[Path]:
    """Return every hand-written page, sorted."""
    return sorted(layout.docs.rglob("*.md"))


def relative(layout: Layout, path: Path) -> str:
    """Return a file's path as people write it: from the root, forward slashes."""
    return path.relative_to(layout.root).as_posix()


def read_pages(layout: Layout) -> list[Page]:
    """Parse every hand-written page that is text; its own test names any other."""
    pages = []
    for path in page_files(layout):
        with contextlib.suppress(ProblemError):
            pages.append(read_page(layout, path))
    return pages


def read_page(layout: Layout, path: Path) -> Page:
    """Parse one page, or raise ProblemError where it is not text."""
    file, content = relative(layout, path), path.read_bytes()
    try:
        return parse_page(file, content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = "is not UTF-8; save it as UTF-8"
        raise ProblemError(Problem(file, line, message)) from None


def shown_where(pages: Iterable[Page]) -> dict[str, list[Shown]]:
    """Return, for each snippet's path from the root, where pages show it."""
    shown: dict[str, list[Shown]] = {}
    for page in pages:
        for include in page.includes:
            place = Shown(page.file, include.line, include.section)
            shown.setdefault(f"snippets/{include.file}", []).append(place)
    return shown
