"""A docstring is rendered section by section."""

from html.parser import HTMLParser

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.render import DocstringRenderer


def test_examples_keep_their_numbers_in_all_sections(
    renderer: DocstringRenderer,
) -> None:
    """Block 1 of the renderer is block 1 of the splitter."""
    prepared = renderer.prepare(
        ">>> a\n\nArgs:\n  x: One:\n\n    ```\n    b\n    ```\n"
    )
    first, second = prepared.sections
    assert renderer.html(first.text, prepared) == "<pre>0 session: &gt;&gt;&gt; a</pre>"
    assert "<pre>1 code: b</pre>" in renderer.html(second.items[0].text, prepared)
    assert [block.text for block in prepared.blocks] == [">>> a", "b"]


def test_the_same_text_is_rendered_alike_and_examples_are_not(
    renderer: DocstringRenderer,
) -> None:
    """What is remembered holds no block of another docstring."""
    for code in ("a", "b"):
        prepared = renderer.prepare(f"Same.\n\n>>> {code}")
        shown = renderer.html(prepared.sections[0].text, prepared)
        assert shown == f"<p>Same.</p>\n<pre>0 session: &gt;&gt;&gt; {code}</pre>"


def test_a_line_has_no_paragraph(renderer: DocstringRenderer) -> None:
    """It stands in a table."""
    shown = renderer.inline_html("Calls `tf.reshape`\non *x* < 1.")
    assert shown == (
        'Calls <a class="tf-ref" href="reshape.html"><code>tf.reshape</code></a> '
        "on <em>x</em> &lt; 1."
    )


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("A :class:`~a.B` of [all][a].", "A <code>a.B</code> of all."),
        ("@compatibility(TF2) It is a legacy.", ""),
    ],
)
def test_a_line_says_it_without_the_rest_of_its_docstring(
    renderer: DocstringRenderer, line: str, shown: str
) -> None:
    """Roles are code, links to definitions text, and a mark is nothing."""
    assert renderer.inline_html(line) == shown


HOSTILE = [
    "",
    "\x00\x1b\ud800\ue0000\ue001",
    "\ue0007\ue001",
    "<b><i>" * 500,
    "</p></div>" * 500,
    "<![CDATA[" * 100,
    "[" * 2000,
    "*a _b " * 1000,
    "> " * 500,
    "- " * 500,
    "@compatibility(a)\n" * 500,
    "$$" * 500 + "\\(" * 500,
    "```\n" * 501,
    "Args:\n" * 500,
    "`" * 3000,
    "&#0;&#xD800;&amp;lt;",
    "<a href=x><div><p><table>",
    "x" * 100_000,
    "def f():\n\n" * 500,
    "[x] = 1\n" * 500,
    "a:\n" * 500 + "    - b",
    "| a\n: b\n" * 500,
    "Title:\n\n" * 500,
    "[a" * 1000 + "][b]" * 1000,
    "(a" * 1000 + ")[https://a" * 1000,
    "@compatibility(TF2)\n@end_compatibility\n" * 300,
    "a = " * 5000,
    ":A: " * 3000,
]


@pytest.mark.parametrize("doc", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_raises_and_all_is_balanced(
    renderer: DocstringRenderer, html: Html, doc: str
) -> None:
    """Whatever a docstring holds, the page around it stays whole."""
    for shown in (html(doc), renderer.inline_html(doc)):
        shown.encode()
        assert unbalanced(shown) == []


def unbalanced(html: str) -> list[str]:
    """Return the tags that have no partner."""
    parser = _Balance()
    parser.feed(html)
    parser.close()
    return parser.wrong + parser.opened


class _Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("br", "hr"):
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("br", "hr"):
            return
        if not self.opened or self.opened.pop() != tag:
            self.wrong.append(tag)
