"""Code and formulas without a fence keep their lines, and prose stays prose."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.unfenced import with_code_fenced


@pytest.mark.parametrize(
    "code",
    [
        "x = f(1)\ny = g(x)",
        "@wrap\ndef f(x):\n  # Return x",
        "def f(x):\n\n  def g(y):\n    ...\n\n  return g(x)\n\nf(1)\nAnswer:{\n}",
        "with scope(1):\n  f(2)",
        "for x in xs:\n  f(x)\n  g(x)",
        "x = f(\n  1,\n  2)",
    ],
)
def test_statements_are_code(code: str) -> None:
    """Two of them, one of three lines, or what a definition begins."""
    assert with_code_fenced(f"So:\n\n{code}\n\nMore.") == (
        f"So:\n\n```python\n{code}\n```\n\nMore."
    )


def test_a_single_call_is_code_where_it_is_introduced() -> None:
    """It stands deeper below a colon."""
    assert (
        with_code_fenced("It is:\n\n  f(x)") == "It is:\n\n  ```python\n  f(x)\n  ```"
    )
    assert with_code_fenced("It is.\n\n  f(x)") == "It is.\n\n  f(x)"


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
    assert with_code_fenced(formulas) == f"```text\n{formulas}\n```"
    below = f"So:\n{formulas}"
    assert with_code_fenced(below) == f"So:\n\n```text\n{formulas}\n```"


def test_formulas_far_from_the_margin_move_to_the_text() -> None:
    """Deeper, a fence would be shown."""
    assert with_code_fenced("If\n     a <- b\n     b <- c\n") == (
        "If\n\n```text\na <- b\nb <- c\n```"
    )


def test_formulas_inside_a_paragraph_keep_their_lines(html: Html) -> None:
    """What follows them is text again."""
    shown = html("First\na <- b\nb <- c\nand so on.")
    assert shown == "<p>First<br />\na &lt;- b<br />\nb &lt;- c<br />\nand so on.</p>"


@pytest.mark.parametrize(
    "text",
    [
        "with the following:\n  - one",
        "If a = b, it is so.\nThen b = a:",
        "class docs say it:\n  more",
        "x = the name of the thing\ny = the name of another thing",
        "Use `x\ny = 1\nz = 2`",
        "@compatibility(eager)\nNone.\n@end_compatibility",
        "    a = 1\n    b = 2",
        "f(x)",
        "x = 1",
    ],
)
def test_what_is_doubtful_stays(text: str) -> None:
    """Nothing is guessed."""
    assert with_code_fenced(text) == text


def test_code_without_a_fence_is_no_example(html: Html) -> None:
    """It is highlighted, and has no number."""
    assert html("x = f(1)\ny = g(x)") == "<pre>python: x = f(1)\ny = g(x)\n</pre>"
