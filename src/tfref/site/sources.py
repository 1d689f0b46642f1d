"""The pages, and the snippets they show; or one error that lists all that is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tfref.examples.includes import include_problems, included_snippet
from tfref.examples.pages import Include, Page
from tfref.examples.snippet import Snippet
from tfref.examples.store import page_files, read_page
from tfref.layout import Layout
from tfref.problem import Problem, ProblemError
from tfref.verify.corrections import FOLDER as CORRECTIONS


@dataclass(frozen=True)
class Sources:
    """What the site is made from."""

    snippets: Mapping[str, Snippet]
    """Each snippet that a page shows, by its path under `snippets/`; among them those
    that stand beside failing examples of the reference."""
    pages: Sequence[Page]
    """Every hand-written page."""
    downloads: Mapping[str, Path]
    """The same snippets' files, by their path in the site."""


class SourcesError(ProblemError):
    """Several problems at once, a line each."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems[0])
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


def read_sources(layout: Layout) -> Sources:
    """Read pages and their snippets; raise SourcesError naming all that is wrong."""
    pages = [read_page(layout, path) for path in page_files(layout)]
    problems = [p for page in pages for p in include_problems(page, layout)]
    if problems:
        raise SourcesError(problems)
    snippets = _parsed(pages, layout)
    downloads = {
        f"{layout.snippets.name}/{file}": layout.snippets / file for file in snippets
    }
    return Sources(snippets, pages, downloads)


def _parsed(pages: list[Page], layout: Layout) -> dict[str, Snippet]:
    shown: dict[str, Include] = {i.file: i for page in pages for i in page.includes}
    for path in sorted((layout.snippets / CORRECTIONS).rglob("*.py")):
        file = path.relative_to(layout.snippets).as_posix()
        shown.setdefault(file, Include(1, file, None, None))
    snippets: dict[str, Snippet] = {}
    problems = []
    for file, include in sorted(shown.items()):
        try:
            snippets[file] = included_snippet(include, layout)
        except ProblemError as error:
            problems.append(error.problem)
    if problems:
        raise SourcesError(problems)
    return snippets
