"""Inline code that names an entry links to it, and nothing else does."""

import pytest
from markdown import Markdown

from tfref.site.namelinks import NameLinks

URLS = {
    "tf.nn.softmax": "tf/nn/softmax.html#tf.nn.softmax",
    "tf.math.softmax": "tf/nn/softmax.html#tf.nn.softmax",
    "tf.data": "tf/data.html#tf.data",
    "tf.data.Dataset": "tf/data/Dataset.html#tf.data.Dataset",
    "tf.data.Dataset.map": "tf/data/Dataset.html#tf.data.Dataset.map",
    "tf.reshape": "tf/reshape.html#tf.reshape",
}


def linked(text: str, page: str = "tf/reshape.md") -> str:
    """Return the HTML of a text on a page, without line breaks in names."""
    return rendered(text, page).replace("<wbr />", "")


def rendered(text: str, page: str = "tf/reshape.md") -> str:
    """Return the HTML of a text on a page."""
    names = NameLinks(URLS, lambda: page)
    return Markdown(extensions=["attr_list", names]).convert(text)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("tf.nn.softmax", "tf.nn.softmax"),
        ("tf.nn.softmax()", "tf.nn.softmax"),
        ("tf.math.softmax", "tf.math.softmax"),
        ("tf.data.Dataset.map", "tf.data.Dataset.map"),
        ("tf.data", "tf.data"),
    ],
)
def test_a_name_links_to_what_it_names(code: str, name: str) -> None:
    """By any of its names, called or not; its address is filled in later."""
    html = linked(f"a `{code}` b")
    link = f'<a class="tf-ref" href="tfref:{name}"><code>{code}</code></a>'
    assert html == f"<p>a {link} b</p>"


@pytest.mark.parametrize(
    "text",
    [
        "a `tf.reshape` b",
        "`tf.nothing`",
        "`x = tf.nn.softmax`",
        "# `tf.nn.softmax`",
        "### a `tf.nn.softmax`",
        "[a `tf.nn.softmax`](b.md)",
        "    tf.nn.softmax",
    ],
)
def test_what_does_not_link(text: str) -> None:
    """The page itself, unknown names, code around a name, headings, links, blocks."""
    assert "tf-ref" not in linked(text)


def test_a_member_links_to_its_place_on_the_page_itself() -> None:
    """The class that the page is about does not."""
    html = linked("`tf.data.Dataset.map` `tf.data.Dataset`", "tf/data/Dataset.md")
    assert html.count("tf-ref") == 1
    assert 'href="tfref:tf.data.Dataset.map"' in html


def test_names_link_wherever_prose_stands() -> None:
    """In lists, in emphasis, several in a line, each with the text after it."""
    html = linked("- **`tf.nn.softmax`**: a, `tf.math.softmax`; b")
    assert html.count("tf-ref") == 2
    assert "</a></strong>: a, <a" in html
    assert "</code></a>; b</li>" in html


def test_a_gone_name_says_so_and_does_not_link() -> None:
    """It may be spelled as an entry's old alias."""
    html = linked("`tf.nn.softmax`{.gone} b")
    assert 'class="gone"' in html
    assert 'title="gone: this name no longer exists"' in html
    assert "tf-ref" not in html


@pytest.mark.parametrize(
    ("code", "html"),
    [
        ("tf.a.b_c", "tf.<wbr />a.<wbr />b_c"),
        ("keras.a()", "keras.<wbr />a()"),
        ("x.shape", "x.shape"),
        ("tf.a(1.5)", "tf.a(1.5)"),
        ("a < tf.b", "a &lt; tf.b"),
    ],
)
def test_a_name_may_break_after_its_dots(code: str, html: str) -> None:
    """Other code breaks where the browser can."""
    assert rendered(f"`{code}`") == f"<p><code>{html}</code></p>"
