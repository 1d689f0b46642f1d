"""Pages of error messages."""

import pytest
from bs4 import BeautifulSoup

from tfref.problem import ProblemError
from tfref.search.tables import ErrorMessage
from tfref.site.errors import errors_by_page, list_html, with_row

SIZES = ErrorMessage(
    "sizes",
    ("Input to `reshape` has ... values", "sizes differ"),
    "The sizes differ.",
    ("tf.reshape",),
    file="data/errors/tensorflow.yaml",
    line=7,
)
GPU = ErrorMessage(
    "gpu", ("No <GPU>",), "None is there.", ("tf.abs",), "needs a GPU", line=3
)


def test_each_row_belongs_to_its_page() -> None:
    """By the path of the page in docs/."""
    found = errors_by_page([SIZES], ["errors/sizes.md", "tf/abs.md"], "docs")
    assert found == {"errors/sizes.md": SIZES}


def test_a_row_without_a_page_is_named() -> None:
    """With its file and line."""
    with pytest.raises(
        ProblemError, match=r"tensorflow.yaml:7: docs/errors/sizes.md is"
    ):
        errors_by_page([SIZES], [], "docs")


def test_a_page_without_a_row_is_named() -> None:
    """The search would never lead there."""
    with pytest.raises(ProblemError, match=r"docs/errors/lost.md:1: no row"):
        errors_by_page([], ["errors/lost.md"], "docs")


def test_a_page_is_completed_by_its_row() -> None:
    """Every spelling, and the entries that help."""
    text = with_row("# Sizes\n\nThey differ.\n", SIZES)
    assert "- `` Input to `reshape` has ... values ``\n- `sizes differ`" in text
    assert text.endswith("## See also\n\n- `tf.reshape`\n")


def test_the_list_groups_messages_and_counts_the_proved() -> None:
    """What could not be raised says so."""
    html = BeautifulSoup(list_html([SIZES, GPU])[0], "html.parser")
    assert "2 messages" in html.text
    assert "1 of them are raised" in html.text
    assert [each.text for each in html.select("h2")] == ["TensorFlow", "Others"]
    assert html.select_one('a[href="errors/gpu.html"]')
    assert "Not reproduced here: needs a GPU." in html.text
