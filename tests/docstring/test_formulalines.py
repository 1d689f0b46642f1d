"""Formulas keep their lines."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.formulalines import with_formulas_kept


def kept(paragraph: str) -> str:
    """Return a paragraph with its formulas in lines of their own."""
    return with_formulas_kept(paragraph.split("\n"))


@pytest.mark.parametrize(
    "formulas",
    [
        "m_t <- b * m_{t-1}\nv <- v - m_t",
        "a += g^2\nv = |a|",
        "v = a^2 -\n   b^2",
    ],
)
def test_formulas_stand_in_a_fence_without_a_language(formulas: str) -> None:
    """Highlighting would take them for something else."""
    assert kept(formulas) == f"```text\n{formulas}\n```"
    below = f"So:\n{formulas}"
    assert kept(below) == f"So:\n\n```text\n{formulas}\n```"


def test_formulas_far_from_the_margin_move_to_the_text() -> None:
    """Deeper, a fence would be shown."""
    assert kept("If\n     a <- b\n     b <- c") == (
        "If\n\n```text\na <- b\nb <- c\n```"
    )


def test_formulas_inside_a_paragraph_keep_their_lines(html: Html) -> None:
    """What follows them is text again."""
    shown = html("First\na <- b\nb <- c\nand so on.")
    assert shown == "<p>First<br />\na &lt;- b<br />\nb &lt;- c<br />\nand so on.</p>"


@pytest.mark.parametrize(
    "text",
    [
        "x = the name of the thing\ny = the name of another thing",
        "Use `x\ny = 1\nz = 2`",
        "If a = b, it is so.\nThen b = a:",
        "a = b",
    ],
)
def test_sentences_and_inline_code_stay(text: str) -> None:
    """So does a formula by itself."""
    assert kept(text) == text
