"""A snippet's figures stand beside its page."""

from tests.site.conftest import FLATTEN, write
from tfref.examples.snippet import parse_snippet
from tfref.layout import Layout
from tfref.site.figures import figures_of, shows_end

SNIPPET = parse_snippet("snippets/tf/reshape/flatten.py", FLATTEN.encode())


def test_recorded_figures_are_found_in_order(layout: Layout) -> None:
    """The first has the snippet's name, further ones a number; others are not its."""
    assert figures_of(layout, SNIPPET) == ()
    for name in ("flatten-3", "flatten", "flatten-2", "flatten-other", "flat"):
        write(layout.docs / f"tf/reshape/{name}.svg", "<svg/>")
    assert figures_of(layout, SNIPPET) == (
        "tf/reshape/flatten.svg",
        "tf/reshape/flatten-2.svg",
        "tf/reshape/flatten-3.svg",
    )


def test_only_what_reaches_the_last_statement_shows_the_end() -> None:
    """A figure is what the whole program left open."""
    assert shows_end(SNIPPET, None)
    assert not shows_end(SNIPPET, SNIPPET.sections["flatten"])
    ending = FLATTEN[: FLATTEN.index("print(flat.dtype)")]
    snippet = parse_snippet("snippets/a.py", ending.encode())
    assert shows_end(snippet, snippet.sections["flatten"])
