"""The Markdown of docstrings is CommonMark, and a little more."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.render import DocstringRenderer


def test_headings_are_paragraphs(html: Html) -> None:
    """They are no part of the page's own order."""
    heading = '<p class="tf-doc-heading"><strong><code>x</code> and y</strong></p>'
    assert html("## `x` and y\n\nOne.") == f"{heading}\n<p>One.</p>"


def test_a_line_of_dashes_makes_no_heading(html: Html) -> None:
    """Paragraphs stand above them."""
    assert "<strong>" not in html("One\n---\nTwo")


def test_lists_are_glued_to_paragraphs_and_nested_by_two_spaces(html: Html) -> None:
    """As CommonMark has it."""
    shown = html("One:\n* a\n  * b\n* c")
    assert shown.startswith("<p>One:</p>\n<ul>\n<li>a\n<ul>\n<li>b</li>")


def test_tables_are_tables(html: Html) -> None:
    """In GitHub's manner."""
    assert "<td>c</td>" in html("| a | b |\n|---|---|\n| c | d |")


@pytest.mark.parametrize(
    "text", ["2 * x * y", "a ` b", "a_b_c", "x[i][j]", "f(**args)"]
)
def test_marks_that_mean_nothing_stay(html: Html, text: str) -> None:
    """Formulas are written as they come."""
    assert html(text) == f"<p>{text}</p>"


def test_code_between_two_backticks_is_code(html: Html) -> None:
    """As in reStructuredText."""
    assert html("``None``") == "<p><code>None</code></p>"


def test_a_fence_that_is_no_example_is_highlighted(renderer: DocstringRenderer) -> None:
    """As where a text was not taken from a prepared docstring."""
    prepared = renderer.prepare("")
    assert renderer.html("```sh\nx\n```", prepared) == "<pre>sh: x\n</pre>"
