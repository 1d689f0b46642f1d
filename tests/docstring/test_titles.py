"""Titles of sections are told from text that begins with the same word."""

import pytest

from tfref.docstring.titles import header_at


@pytest.mark.parametrize(
    ("line", "kind", "title"),
    [
        ("Args:", "parameters", "Args"),
        ("Arguments:", "parameters", "Arguments"),
        ("arguments:", "parameters", "arguments"),
        ("Keyword Args:", "parameters", "Keyword Args"),
        ("**Args:**", "parameters", "Args"),
        ("**Args**:", "parameters", "Args"),
        ("# Arguments", "parameters", "Arguments"),
        ("  Args:", "parameters", "Args"),
        ("Call arguments:", "call", "Call arguments"),
        ("Fields:", "attributes", "Fields"),
        ("Yields:", "yields", "Yields"),
        ("Raises :", "raises", "Raises"),
        ("#### Example:", "other", "Example"),
        ("example:", "other", "example"),
        ("Usage Example:", "other", "Usage Example"),
        ("Input shape:", "other", "Input shape"),
        ("Usage with `fit()` API:", "other", "Usage with `fit()` API"),
    ],
)
def test_a_title_is_known_in_all_its_forms(line: str, kind: str, title: str) -> None:
    """It keeps the words that upstream chose."""
    header = header_at([line, "      body"], 0)
    assert header is not None
    assert (header.kind, header.title) == (kind, title)


@pytest.mark.parametrize(
    "line",
    [
        "Returns the sum.",
        "Example of a sum: one and two.",
        "usage:",
        "For example:",
        "Args: are what follows",
        "Shape:",
        "",
        "A" * 1000 + ":",
    ],
)
def test_text_is_no_title(line: str) -> None:
    """Nothing is guessed."""
    assert header_at([line, "  body"], 0) is None


@pytest.mark.parametrize("line", ["example:", "arguments:", "returns:"])
def test_a_small_letter_in_the_middle_of_a_paragraph_is_no_title(line: str) -> None:
    """It is the end of a wrapped sentence."""
    assert header_at(["It is so. For", line, "", "  body"], 1) is None
    assert header_at(["It is so.", "", line, "", "  body"], 2)


def test_a_title_without_a_colon_needs_room() -> None:
    """A blank line above it, and none or an indent below."""
    assert header_at(["Args", "  x: One."], 0)
    assert header_at(["Args", ""], 0)
    assert not header_at(["Some", "Args", ""], 1)
    assert not header_at(["Args", "of all kinds"], 0)


def test_what_is_returned_may_stand_on_the_line_of_the_title() -> None:
    """Below a gap only."""
    header = header_at(["", "Returns: A sum."], 1)
    assert header is not None
    assert header.rest == "A sum."
    assert header_at(["It always", "Returns: A sum."], 1) is None


def test_a_line_of_dashes_underlines_a_title() -> None:
    """NumPy writes them so."""
    header = header_at(["Parameters", "----------"], 0)
    assert header is not None
    assert header.underlined
