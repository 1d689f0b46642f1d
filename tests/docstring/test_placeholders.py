"""Example blocks become lines that Markdown cannot misread."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.blocks import example_blocks
from tfref.docstring.placeholders import (
    CLOSE,
    OPEN,
    hide_blocks,
    printable,
    protected_lines,
)


def hidden(doc: str) -> str:
    """Return a docstring with its blocks hidden."""
    return hide_blocks(doc, example_blocks(doc))


def test_a_block_becomes_one_line_of_the_same_depth() -> None:
    """The depth tells which item it belongs to."""
    doc = "a\n\n  ```\n  b\n  ```\n\nc"
    assert hidden(doc) == f"a\n\n  {OPEN}0{CLOSE}\n\nc"


def test_a_fence_that_closes_nothing_is_dropped() -> None:
    """It would swallow the rest of the page."""
    assert hidden("a\n```\n\nReferences:\n  b") == "a\n\n\nReferences:\n  b"


def test_lines_of_blocks_are_known_before_and_after_hiding() -> None:
    """No title is sought there."""
    assert protected_lines("a\n```\nArgs:\n```\n") == {1, 2, 3}
    assert protected_lines(hidden("a\n```\nArgs:\n```\n")) == frozenset()


def test_what_no_page_can_show_is_replaced() -> None:
    """A docstring cannot write a placeholder either."""
    assert (
        printable(f"a\x00b{OPEN}0{CLOSE}\ud800\r\n\tc")
        == "a\ufffdb\ufffd0\ufffd\ufffd\n    c"
    )


@pytest.mark.parametrize("indent", range(9))
def test_a_block_is_found_at_any_depth_below_a_paragraph(
    html: Html, indent: int
) -> None:
    """Markdown alone would take a deep fence for more of the paragraph."""
    pad = " " * indent
    shown = html(f"Say:\n{pad}```\n{pad}x\n{pad}```\nDone.")
    assert shown == "<p>Say:</p>\n<pre>0 code: x</pre><p>Done.</p>"


def test_a_block_in_a_list_stays_in_its_item(html: Html) -> None:
    """Two spaces are enough of an indent."""
    shown = html("* One:\n  ```\n  x\n  ```\n* Two.")
    assert shown.startswith("<ul>\n<li>One:<pre>0 code: x</pre></li>")
    assert shown.count("<li>") == 2


def test_a_block_below_indented_code_is_no_part_of_it(html: Html) -> None:
    """Both are as deep."""
    shown = html("Say:\n\n    a = 1\n\n    >>> a\n    1\n")
    assert "<pre>python: a = 1\n</pre>" in shown
    assert "<pre>0 session: &gt;&gt;&gt; a\n1</pre>" in shown
