"""Inline code that names an entry links to it, and nothing else does."""

import pytest
from markdown import Markdown

from tfref.site.namelinks import NameLinks

PAGES = {
    "tf.nn.softmax": "tf/nn/softmax.md",
    "tf.math.softmax": "tf/nn/softmax.md",
    "tf.data.Dataset.map": "tf/data/Dataset.md#map",
    "tf.reshape": "tf/reshape.md",
}


def linked(text: str) -> str:
    """Return the HTML of a text on the page of tf.reshape, without line breaks."""
    return rendered(text).replace("<wbr />", "")


def rendered(text: str) -> str:
    """Return the HTML of a text on the page of tf.reshape."""
    names = NameLinks(lambda: (PAGES, "tf/reshape.md"))
    return Markdown(extensions=["attr_list", names]).convert(text)


@pytest.mark.parametrize(
    ("code", "href"),
    [
        ("tf.nn.softmax", "nn/softmax.md"),
        ("tf.nn.softmax()", "nn/softmax.md"),
        ("tf.math.softmax", "nn/softmax.md"),
        ("tf.data.Dataset.map", "data/Dataset.md#map"),
    ],
)
def test_a_name_links_to_its_entry(code: str, href: str) -> None:
    """By any of its names, called or not, and a member to its section."""
    html = linked(f"a `{code}` b")
    assert html == f'<p>a <a class="tf-ref" href="{href}"><code>{code}</code></a> b</p>'


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
