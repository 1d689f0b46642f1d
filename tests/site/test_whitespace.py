"""Pages lose the blanks that mean nothing, and no others."""

import pytest

from tfref.site.whitespace import without_blanks


def test_blank_lines_and_indents_go() -> None:
    """Words on different lines stay apart, and a page ends in one line break."""
    html = "\n\n  <p>a\n      b</p>\n\n\t\n   <p>c  d</p>   \n\n"
    assert without_blanks(html) == "<p>a\nb</p>\n<p>c  d</p>\n"


@pytest.mark.parametrize(
    "kept",
    [
        "<pre><code>a\n\n    b  \n</code></pre>",
        '<pre class="x">\n  a\n</pre>',
        "<textarea>\n  a\n\n</textarea>",
    ],
)
def test_code_keeps_each_blank(kept: str) -> None:
    """Also between others, from which blanks go."""
    assert without_blanks(f"<i>\n  </i>{kept}<b>\n  </b>{kept}") == (
        f"<i>\n</i>{kept}<b>\n</b>{kept}\n"
    )


def test_an_element_that_only_begins_like_code_is_none() -> None:
    """`<preview>` is not `<pre>`."""
    assert without_blanks("<preview>\n\n a</preview>") == "<preview>\na</preview>\n"
