"""Names with their descriptions, one below the other, are a list."""

import pytest

from tests.docstring.conftest import Html
from tfref.docstring.namelists import with_names_listed


def test_three_names_are_a_list(html: Html) -> None:
    """Deeper lines belong to the name above them."""
    shown = html("Sums.\n\na: One.\nb: Two\n  of them.\nT: Three.")
    assert "<li><code>b</code>: Two\nof them.</li>" in shown
    assert shown.count("<li>") == len("abT")


def test_a_line_with_a_colon_may_introduce_them() -> None:
    """It stays text."""
    assert with_names_listed("So:\n`a`: 1.\nb: 2.\nc: 3.") == (
        "So:\n* `a`: 1.\n* `b`: 2.\n* `c`: 3."
    )


@pytest.mark.parametrize(
    "text",
    [
        "a: One.\nb: Two.",
        "Note: One.\nTip: Two.\nTODO: Three.",
        "a: One.\nb: Two.\nc: Three.\nAnd more.",
        "It is so\na: One.\nb: Two.\nc: Three.",
    ],
)
def test_other_text_stays(text: str) -> None:
    """Two lines may be sentences, and so may what goes on at the margin."""
    assert with_names_listed(text) == text
