"""What a docstring says of its compatibility is set apart."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.sections import Section, parse_docstring


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
        ("cpp", "C++ compatibility"),
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


def test_how_to_migrate_is_a_section() -> None:
    """Between its marks, whatever they hold, and text goes on below."""
    doc = "A.\n\n@compatibility(TF2)\nB:\n\nArgs:\n  x: C.\n@end_compatibility\n\nD."
    assert parse_docstring(doc) == (
        Section("text", "", "A.", ()),
        Section("other", "Migrate to TF2", "B:\n\nArgs:\n  x: C.", ()),
        Section("text", "", "D.", ()),
    )


@pytest.mark.parametrize(
    ("mark", "title"), [("v2", "Migrate to TF2"), ("TF1", "Compatibility with TF1")]
)
def test_a_migration_has_a_title(mark: str, title: str) -> None:
    """With words on the line of the mark, and right below other text."""
    doc = f"A.\n@compatibility({mark}) B.\n@end_compatibility\nReturns:\n  C."
    assert [(each.title, each.text) for each in parse_docstring(doc)] == [
        ("", "A."),
        (title, "B."),
        ("Returns", "C."),
    ]


@pytest.mark.parametrize(
    "doc",
    [
        "Raises:\n  @compatibility(TF1)\n  Mind.\n  @end_compatibility",
        "@compatibility(TF2)\nMind.",
    ],
)
def test_inside_a_section_or_open_it_stays_a_remark(html: Html, doc: str) -> None:
    """Nobody can tell where it would end."""
    assert 'class="admonition note"' in html(doc)
