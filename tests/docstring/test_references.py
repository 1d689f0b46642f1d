"""A link definition holds in the whole docstring."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.references import without_references

SOURCE = '<a href="https://a.example">{}</a>'


def test_a_definition_holds_in_other_sections(html: Html) -> None:
    """Before and behind it, whatever the case."""
    doc = "See [One].\n\n[one]: https://a.example\n\nReturns:\n  A [sum][ONE]."
    shown = html(doc)
    assert (
        shown == f"<p>See {SOURCE.format('One')}.</p>\n<p>A {SOURCE.format('sum')}.</p>"
    )


def test_a_definition_glued_to_a_paragraph_is_one(html: Html) -> None:
    """Markdown alone would take it for text."""
    assert (
        html("See [x][1].\n[1]: https://a.example")
        == f"<p>See {SOURCE.format('x')}.</p>"
    )


def test_an_address_may_stand_on_the_next_line(html: Html) -> None:
    """Long ones do."""
    assert SOURCE.format("x") in html("[x][1]\n\n[1]:\n  https://a.example")


def test_a_definition_that_nothing_uses_is_text(html: Html) -> None:
    """It is a list of sources."""
    shown = html("One.\n\n[1]: https://a.example")
    assert shown == f"<p>One.</p>\n<p>[1]: {SOURCE.format('https://a.example')}</p>"


def test_definitions_of_one_docstring_do_not_reach_another(html: Html) -> None:
    """Though the words are the same."""
    assert "<a " in html("See [x].\n\n[x]: https://a.example")
    assert "<a " not in html("See [x].")


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("A [big window][big].", "A big window."),
        ("Of x[i][j] and `[a][b]`.", "Of x[i][j] and `[a][b]`."),
        ("Of [1][2].", "Of [1][2]."),
    ],
)
def test_a_line_without_its_definitions_keeps_the_words(line: str, shown: str) -> None:
    """Indices are no links."""
    assert without_references(line) == shown
