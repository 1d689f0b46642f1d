"""A short line by itself above prose is a heading."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.headings import with_headings_marked


@pytest.mark.parametrize("title", ["Colours", "Note on the use of colours", "f of g()"])
def test_a_lone_line_with_a_colon_is_a_heading(html: Html, title: str) -> None:
    """It loses its colon, as all headings do."""
    title = title[0].upper() + title[1:]
    shown = html(f"Paints.\n\n{title}:\n\nThere are three.")
    heading = f'<p class="tf-doc-heading"><strong>{title}</strong></p>'
    assert shown == f"<p>Paints.</p>\n{heading}\n<p>There are three.</p>"


@pytest.mark.parametrize("line", ["Example 1:", "Example 2: Two colours."])
def test_a_numbered_example_is_a_heading(line: str) -> None:
    """At the start of a section as well, and with the words behind it."""
    marked = with_headings_marked(f"{line}\n\nPaint.")
    assert marked == f"#### {line.removesuffix(':')}\n\nPaint."
    assert with_headings_marked(f"{line}\n\n\ue0000\ue001").startswith("#### ")


@pytest.mark.parametrize(
    "text",
    [
        "Colours:\n\nThere are three.",
        "Paints.\n\nColours:\n\n* Red.",
        "Paints.\n\nColours:\n\n`red`\n\nMore.",
        "Paints.\n\nNote:\n\nThere are three.",
        "Paints.\n\nFor example:\n\nThere are three.",
        "Paints.\n\nThe colours are:\n\nRed.",
        "Paints.\nColours:\n\nRed.",
        "Paints.\n\nA line of more than eight words is no title:\n\nRed.",
    ],
)
def test_a_line_that_introduces_stays(text: str) -> None:
    """What it begins is ended below it."""
    assert with_headings_marked(text) == text
