"""Harmless HTML passes, balanced; all else in angle brackets is text."""

import pytest

from tests.docstring.conftest import Html


@pytest.mark.parametrize(
    "text",
    [
        "<tf.Tensor: shape=(2,)>",
        "<name>",
        "a<b and c>d",
        "static_cast<double>(x)",
        "<!-- x -->",
    ],
)
def test_what_is_no_known_element_is_text(html: Html, text: str) -> None:
    """It is the repr of a tensor, or a word for something."""
    assert html(text) == "<p>" + text.replace("<", "&lt;").replace(">", "&gt;") + "</p>"


def test_known_elements_pass_in_a_line(html: Html) -> None:
    """Without attributes that nobody needs."""
    assert html('x<sup class="y">2</sup><br/>') == "<p>x<sup>2</sup><br></p>"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>x", "<b>x</b>"),
        ("x</b>", "x"),
        ("<b><i>x</b></i>", "<b><i>x</i></b>"),
        ("<b>*x</b>*", "<b><em>x</em></b>"),
        ("*<b>x* y", "<em><b>x</b></em> y"),
        ("<div>x", "<div>x</div>"),
    ],
)
def test_elements_are_balanced(html: Html, text: str, shown: str) -> None:
    """Upstream's own are not always."""
    assert shown in html(f"a {text}" if not text.startswith("<div") else text)


@pytest.mark.parametrize("name", ["script", "iframe", "style", "object", "h1", "svg"])
def test_other_elements_never_pass(html: Html, name: str) -> None:
    """Neither in a line nor as a block."""
    for doc in (
        f"<{name}>x</{name}>",
        f"a <{name}>x",
        f"<div>\n<{name} src=y>x\n</div>",
    ):
        assert f"<{name}" not in html(doc)


@pytest.mark.parametrize("attribute", ['onclick="x()"', 'style="color:red"', "class=x"])
def test_attributes_do_not_pass(html: Html, attribute: str) -> None:
    """A docstring sets no style and runs no code."""
    assert html(f"<b {attribute}>x</b>") == "<p><b>x</b></p>"
    assert html(f"<div {attribute}>x</div>") == "<div>x</div>"


def test_a_link_passes_where_it_leads_somewhere(html: Html) -> None:
    """An address that runs code does not."""
    assert '<a href="https://a.example/">x</a>' in html(
        '<a href="https://a.example/">x</a>'
    )
    assert "<a>x</a>" in html('<a href="javascript:x()">x</a>')


def test_a_table_passes_whole(html: Html) -> None:
    """Up to the next blank line."""
    table = "<table>\n<tr><td>`x`</td></tr>\n</table>"
    assert html(f"{table}\n\nMore.") == f"{table}\n<p>More.</p>"


@pytest.mark.parametrize(
    "text",
    ["![x](https://a.example/y.png)", '<img src="https://a.example/y.png" alt="x">'],
)
def test_an_image_is_a_link(html: Html, text: str) -> None:
    """A page loads nothing from elsewhere."""
    assert html(text) == '<p><a href="https://a.example/y.png">x</a></p>'


def test_an_image_without_words_is_called_by_its_file(html: Html) -> None:
    """In a block of HTML too."""
    shown = html(
        '<div>\n<img style="width:100%" src="https://a.example/y.png">\n</div>'
    )
    assert '<a href="https://a.example/y.png">Figure: y.png</a>' in shown


def test_an_image_of_markdown_may_say_nothing(html: Html) -> None:
    """Its file does."""
    shown = html("![image](https://a.example/y.png?raw=true)")
    assert shown.endswith(">Figure: y.png</a></p>")


def test_links_do_not_nest(html: Html) -> None:
    """A browser would tear them apart."""
    shown = html("[<a href=https://b.example>x</a>](https://a.example)")
    assert shown == '<p><a href="https://a.example">x</a></p>'
