"""The rows of a table stand on one line each, as Markdown wants them."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.tables import with_rows_joined


@pytest.mark.parametrize(
    ("rest", "row"),
    [
        (": : see below. :", "| `a` | One, see below. |"),
        (":     : see below", "| `a` | One, see below |"),
        (": and b : see: below. :", "| `a` and b | One, see: below. |"),
        (":   : see :\n:   : below:", "| `a` | One, see below |"),
    ],
)
def test_lines_with_colons_belong_to_the_row_above(rest: str, row: str) -> None:
    """Cell by cell, with or without a last colon."""
    assert with_rows_joined(f"| `a` | One, |\n{rest}") == row


def test_a_row_may_lack_its_last_bar() -> None:
    """Its cells are those of the row, even if it ends with a colon."""
    assert with_rows_joined("|a|One, :\n: : two. :") == "| a | One, two. |"
    assert with_rows_joined("  |a|One,\n  : : two.") == "  | a | One, two. |"


@pytest.mark.parametrize("text", ["| a | b |\n: c", "x ? y\n: z", "| a | b |\n:- c"])
def test_other_lines_stay(text: str) -> None:
    """Nothing is joined that has other cells."""
    assert with_rows_joined(text) == text


def test_a_joined_row_is_a_row_of_the_table(html: Html) -> None:
    """What stands below it is another."""
    shown = html("| A | B |\n|---|---|\n| a | one |\n: : more :\n| b | two |")
    assert "<td>one more</td>" in shown
    assert "<td>two</td>" in shown
