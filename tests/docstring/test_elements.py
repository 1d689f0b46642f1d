"""HTML is reduced to elements that do no harm, and balanced."""

import pytest

from tfref.docstring.elements import clean_html, image_html, opening_html


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<p><b>a<div>b</div>", "<p><b>a</b></p><div>b</div>"),
        ("<b>a</i></b>", "<b>a</b>"),
        ("a<br/>b<hr>", "a<br>b<hr>"),
        ("<b/>a", "<b></b>a"),
        ("<td colspan=2 onclick=x>", '<td colspan="2"></td>'),
        ("<a href=/x><a href=/y>a</a>", '<a href="https://www.tensorflow.org/x">a</a>'),
        ("<x>a</x>", "&lt;x&gt;a&lt;/x&gt;"),
        ("<script>a<b></script>", "&lt;script&gt;a&lt;b&gt;&lt;/script&gt;"),
        ("<!-- a --><?b>", "&lt;!-- a --&gt;&lt;?b&gt;"),
        ("a &lt; b & c", "a &lt; b &amp; c"),
    ],
)
def test_html_is_cleaned(written: str, clean: str) -> None:
    """Every element is closed, and what is not known is text."""
    assert clean_html(written) == clean


def test_what_the_parser_gives_up_on_is_text() -> None:
    """Python's raises on some of it."""
    assert clean_html("<b><![x[</b>").count("<b>") <= 1


def test_an_opening_tag_keeps_what_it_needs() -> None:
    """It is closed elsewhere."""
    assert opening_html('<a class="x" href="https://a.example">') == (
        '<a href="https://a.example">'
    )


def test_an_image_is_a_link_or_in_a_link_its_words() -> None:
    """Or where nobody can tell where it is."""
    assert image_html("https://a.example/b.png", "") == (
        '<a href="https://a.example/b.png">Figure: b.png</a>'
    )
    assert image_html("", "Image") == "Figure"
    assert image_html("b.png", "B & C") == "B &amp; C"
    assert opening_html('<img src="https://a.example" alt="B">', linked=True) == "B"
