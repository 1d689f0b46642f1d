"""What is not Markdown is put into Markdown."""

import pytest

from tfref.docstring.repairs import repaired, with_lists_ended


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (":class:`~a.B` x", "`a.B` x"),
        (":py:func:`f`", "`f`"),
        (".. warning::\n\n  x", "Warning:\n\n  x"),
        ("up to x\n  - 1 of them", "up to x - 1 of them"),
        ("[words]\n  (https://a.example)", "[words](https://a.example)"),
        ("https://a.example/b\\\n  #c", "https://a.example/b#c"),
        ("[https://a.example](some words)", "[some words](https://a.example)"),
    ],
)
def test_it_is_repaired(written: str, meant: str) -> None:
    """Sphinx's markup, and slips."""
    assert repaired(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "One:\n- 1 is a number",
        "One.\n- 2. more",
        "`a`: `b`",
        "[x](https://a.example)",
    ],
)
def test_markdown_stays(text: str) -> None:
    """A list is a list."""
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("* One.\nTwo.", "* One.\n\nTwo."),
        ("  - one\n    more:\n  Two.", "  - one\n    more:\n\n  Two."),
        ("* One\nTwo.", "* One\nTwo."),
        ("* One.\ntwo", "* One.\ntwo"),
    ],
)
def test_a_sentence_below_a_list_is_no_part_of_it(written: str, meant: str) -> None:
    """Markdown takes it for more of the last item."""
    assert with_lists_ended(written) == meant
