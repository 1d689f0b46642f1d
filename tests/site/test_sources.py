"""All that pages show is read once, and all that is wrong is told at once."""

import pytest

from tests.site.conftest import FLATTEN, write
from tfref.layout import Layout
from tfref.problem import ProblemError
from tfref.site.sources import read_sources


def test_shown_snippets_are_read_and_offered(layout: Layout) -> None:
    """A snippet that no page shows is no part of the site."""
    write(layout.snippets / "tf/reshape/unseen.py", FLATTEN)
    sources = read_sources(layout)
    assert list(sources.snippets) == ["tf/reshape/flatten.py"]
    path = layout.snippets / "tf/reshape/flatten.py"
    assert sources.downloads == {"snippets/tf/reshape/flatten.py": path}
    assert [page.file for page in sources.pages] == [
        "docs/index.md",
        "docs/tf/reshape.md",
    ]


def test_every_broken_include_is_listed(layout: Layout) -> None:
    """A writer sees all of them in one build."""
    include = '```python\n--8<-- "a.py"\n```\n'
    write(layout.docs / "first.md", include)
    write(layout.docs / "second.md", f"{include}\n{include}")
    with pytest.raises(ProblemError) as caught:
        read_sources(layout)
    places = [line.split(": ")[0] for line in str(caught.value).splitlines()]
    assert places == ["docs/first.md:2", "docs/second.md:2", "docs/second.md:6"]


def test_a_broken_snippet_is_named_at_its_own_line(layout: Layout) -> None:
    """It cannot be shown, whichever page wants it."""
    write(layout.snippets / "tf/reshape/flatten.py", '"""A."""\nx = (\n')
    page = layout.docs / "tf/reshape.md"
    write(page, page.read_text(encoding="utf-8").replace(":flatten", ""))
    with pytest.raises(ProblemError, match=r"^snippets/tf/reshape/flatten\.py:2: "):
        read_sources(layout)
