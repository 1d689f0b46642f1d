"""Code that does not say its language is looked at."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.code import language_of, reads_as_prose


@pytest.mark.parametrize(
    "code", ["f(x)", "x = 1\n", "[1, 2]", "@f\ndef g(): ...", "'\\d' == x"]
)
def test_what_parses_is_python(code: str) -> None:
    """An escape that Python warns of is no matter."""
    assert language_of(code) == "python"


@pytest.mark.parametrize("code", ["word", "a ->", "x[", "\x00(", "(" * 10_000])
def test_what_does_not_parse_is_text(code: str) -> None:
    """So is a word, though it parses."""
    assert language_of(code) == "text"


@pytest.mark.parametrize(
    "text",
    [
        "A sentence that says something of some use.",
        "* `x` is the first one of all.",
        "`[a] + b`",
    ],
)
def test_a_sentence_is_prose(text: str) -> None:
    """Also one whose words are code."""
    assert reads_as_prose(text)


@pytest.mark.parametrize(
    "text",
    [
        "y = the sum of all that is in x.",
        "a   b   c   d   e   f   g.",
        "f(x)",
        "[0, 1]: a",
    ],
)
def test_assignments_and_drawings_are_not(text: str) -> None:
    """Their lines and columns matter."""
    assert not reads_as_prose(text)


def test_indented_code_is_shown_as_what_it_is(html: Html) -> None:
    """Python where it parses, else text."""
    assert "<pre>python: f(x)\n</pre>" in html("Say:\n\n    f(x)\n")
    assert "<pre>text: [ 1   2\n</pre>" in html("Say:\n\n    [ 1   2\n")


def test_prose_that_is_indented_like_code_is_prose(html: Html) -> None:
    """Its Markdown holds."""
    doc = "Say:\n\n    One of the `words` that somebody indented by too much.\n"
    assert "<code>words</code>" in html(doc)
