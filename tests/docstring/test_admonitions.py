"""Remarks of a docstring are set apart."""

import pytest

from tests.docstring.conftest import Html


def remark(kind: str, title: str, text: str) -> str:
    """Return the HTML of a remark of one paragraph."""
    return (
        f'<div class="admonition {kind}">\n<p class="admonition-title">{title}</p>\n'
        f"<p>{text}</p>\n</div>"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Note: Mind.",
        "NOTE: Mind.",
        "**Note**: Mind.",
        "**Note:** Mind.",
        "*Note*: Mind.",
        "**note:** Mind.",
        "<b>Note</b>: Mind.",
        "**NOTE** Mind.",
        "Note:\n    Mind.",
    ],
)
def test_a_note_is_known_in_all_its_forms(html: Html, text: str) -> None:
    """Its title is the word."""
    assert html(text) == remark("note", "Note", "Mind.")


@pytest.mark.parametrize(
    ("word", "kind", "title"),
    [
        ("Caution", "warning", "Caution"),
        ("WARNING", "warning", "Warning"),
        ("Important", "warning", "Important"),
        ("Deprecated", "warning", "Deprecated"),
        ("Tip", "tip", "Tip"),
        ("Key Point", "tip", "Key point"),
    ],
)
def test_each_word_has_its_kind(html: Html, word: str, kind: str, title: str) -> None:
    """The site draws three kinds."""
    assert html(f"{word}: Mind.") == remark(kind, title, "Mind.")


@pytest.mark.parametrize(
    "text",
    ["Note that x.", "A note: x.", "note: x.", "Notes on x: y.", "**Note** that"],
)
def test_a_sentence_with_the_word_is_no_remark(html: Html, text: str) -> None:
    """It needs its colon, and to stand first."""
    assert "admonition" not in html(text)


def test_a_remark_may_begin_on_a_later_line_of_a_paragraph(html: Html) -> None:
    """It ends with the paragraph."""
    shown = html("One.\nNote: Mind\nthis.\n\nTwo.")
    assert (
        shown
        == "<p>One.</p>\n" + remark("note", "Note", "Mind\nthis.") + "\n<p>Two.</p>"
    )


def test_bold_that_goes_on_behind_the_word_stays_bold(html: Html) -> None:
    """All of the remark was meant to be."""
    assert html("**NOTE: Mind.**") == remark("note", "Note", "<strong>Mind.</strong>")


def test_a_remark_that_ends_with_a_colon_holds_the_list_below(html: Html) -> None:
    """Or the code."""
    shown = html("Note: Mind these:\n* One.\n\nTwo.")
    assert "</ul>\n</div>\n<p>Two.</p>" in shown


def test_a_word_alone_holds_the_paragraph_below(html: Html) -> None:
    """It is its title."""
    assert html("Note:\n\nMind.\n\nMore.").startswith(remark("note", "Note", "Mind."))


def test_a_remark_in_a_list_stays_in_its_item(html: Html) -> None:
    """A paragraph's own rules do not matter there."""
    shown = html("* One.\n  Note: Mind.\n* Two.")
    assert remark("note", "Note", "Mind.") in shown
    assert shown.count("<li>") == 2


def test_a_quotation_that_begins_with_the_word_is_a_remark(html: Html) -> None:
    """All of it."""
    shown = html("> **WARNING**: Mind.\n>\n> - One.\n> - Two.\n\nMore.")
    assert "blockquote" not in shown
    assert shown.endswith("<li>Two.</li>\n</ul>\n</div>\n<p>More.</p>")
    assert shown.count("admonition-title") == 1


def test_another_quotation_stays_one(html: Html) -> None:
    """A remark inside of it is one there."""
    shown = html("> Said.\n>\n> Note: So.")
    assert shown.startswith("<blockquote>\n<p>Said.</p>\n<div")
    assert shown.endswith("</div>\n</blockquote>")
