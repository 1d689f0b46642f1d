"""A failure names both places and shows the difference."""

from tests.examples.sabotage import snippet
from tfref.examples.judge import Finding
from tfref.examples.report import describe
from tfref.examples.snippet import parse_snippet
from tfref.examples.store import Shown

SOURCE = snippet(
    *("# --8<-- [start:a]", "print(1)", "#> 1", "# --8<-- [end:a]"),
    *("# --8<-- [start:b]", "print(2)", "#> 3", "# --8<-- [end:b]"),
)
SHOWN = [Shown("docs/one.md", 5, "a"), Shown("docs/two.md", 9, "b")]


def test_report_names_the_page_that_shows_the_line() -> None:
    """Of several pages, the one whose section holds the line is named."""
    parsed = parse_snippet("snippets/x.py", SOURCE.encode())
    finding = Finding("differs", 9, "output differs", "3", "2")
    text = describe("snippets/x.py", [finding], parsed, SHOWN)
    assert text.splitlines() == [
        "snippets/x.py:9: output differs (shown at docs/two.md:9)",
        "    - the page says",
        "    + it printed",
        "    - 3",
        "    + 2",
    ]


def test_report_of_a_file_that_does_not_parse_names_all_pages() -> None:
    """Without sections to go by, every page that shows the file is named."""
    text = describe("snippets/x.py", [Finding("broken", 1, "is broken")], None, SHOWN)
    assert text == (
        "snippets/x.py:1: is broken (shown at docs/one.md:5, docs/two.md:9)"
    )
