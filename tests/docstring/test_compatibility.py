"""What a docstring says of its compatibility is set apart."""

import pytest

from tests.docstring.conftest import Html


def remark(title: str) -> str:
    """Return the HTML of a remark of one paragraph."""
    return (
        f'<div class="admonition note">\n<p class="admonition-title">{title}</p>\n'
        "<p>Mind.</p>\n</div>"
    )


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("eager", "Eager compatibility"),
        ("numpy", "NumPy compatibility"),
        ("TF2", "TF2 compatibility"),
        ("other", "other compatibility"),
    ],
)
def test_a_compatibility_block_is_a_remark(
    html: Html, written: str, title: str
) -> None:
    """Its title says with what."""
    doc = f"One.\n@compatibility({written})\nMind.\n@end_compatibility\nTwo."
    assert html(doc) == f"<p>One.</p>\n{remark(title)}\n<p>Two.</p>"


def test_a_compatibility_block_holds_any_markdown(html: Html) -> None:
    """Code and lists too."""
    shown = html("@compatibility(eager)\nOne:\n\n>>> a\n\n* Two.\n@end_compatibility")
    assert shown.index("<pre>0 session") < shown.index("<ul>") < shown.index("</div>")


def test_an_open_compatibility_block_ends_with_its_text(html: Html) -> None:
    """The next section is no part of it."""
    shown = html("@compatibility(eager)\nMind.\n\nReturns:\n  One.")
    assert shown == remark("Eager compatibility") + "\n<p>One.</p>"


def test_an_end_that_nothing_began_is_dropped(html: Html) -> None:
    """It says nothing."""
    assert html("One.\n@end_compatibility\nTwo.") == "<p>One.</p>\n<p>Two.</p>"


def test_text_may_follow_the_mark_on_its_line(html: Html) -> None:
    """It is the first paragraph."""
    shown = html("@compatibility(eager) Mind.\n@end_compatibility")
    assert shown == remark("Eager compatibility")
