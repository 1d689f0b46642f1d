"""Code without a fence keeps its lines, and prose stays prose."""

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
        "x = f(1)\n  ...\ng(x)",
        "# It is so\ndef f(x):\n  return x",
        "x = f(1)\ng(x)\n[1, 2]\n[3]",
        "x = f(1)\ny = g(x)\n\nz = h(y)",
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


def test_prompts_that_lack_a_sign_are_code() -> None:
    """Two of them: one may be a quotation."""
    code = ">> x = f(1)\n>> x\n1"
    assert with_code_fenced(code) == f"```text\n{code}\n```"
    assert with_code_fenced(">> Quoted.") == ">> Quoted."
    example = "\ue0000\ue001"
    assert with_code_fenced(f"{example}\n{code}").startswith(f"{example}\n\n```")


@pytest.mark.parametrize(
    "text",
    [
        "with the following:\n  - one",
        "If a = b, it is so.\nThen b = a:",
        "class docs say it:\n  more",
        "@compatibility(eager)\nNone.\n@end_compatibility",
        "    a = 1\n    b = 2",
        "f(x)",
        "x = 1",
        "[x] = 1",
    ],
)
def test_what_is_doubtful_stays(text: str) -> None:
    """Nothing is guessed."""
    assert with_code_fenced(text) == text


def test_code_without_a_fence_is_no_example(html: Html) -> None:
    """It is highlighted, and has no number."""
    assert html("x = f(1)\ny = g(x)") == "<pre>python: x = f(1)\ny = g(x)\n</pre>"


def test_an_example_below_code_keeps_its_number(html: Html) -> None:
    """It is no part of the code, whatever its indent."""
    shown = html("def f(x):\n  ...\n\n  >>> f(1)\n\na =\n    b\n    >>> b")
    assert "<pre>0 session: &gt;&gt;&gt; f(1)</pre>" in shown
    assert "<pre>1 session: &gt;&gt;&gt; b</pre>" in shown
