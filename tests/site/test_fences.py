"""Includes become `snippet` fences; all else on the page stays."""

import pytest

from tfref.site.fences import snippet_fences, split_target


def test_an_include_becomes_the_target_of_a_snippet_fence() -> None:
    """The fence keeps its place and its ticks."""
    page = 'a\n\n````python\n--8<-- "a/b.py:c"\n````\n\nb'
    assert snippet_fences(page) == "a\n\n````snippet\na/b.py:c\n````\n\nb"


def test_an_indented_fence_stays_indented() -> None:
    """A snippet may stand in a list or an admonition."""
    page = '!!! note\n\n    ```python\n    --8<-- "a.py"\n    ```'
    assert snippet_fences(page) == "!!! note\n\n    ```snippet\n    a.py\n    ```"


@pytest.mark.parametrize(
    "page", ["```sh\nls\n```", "text", "", "```python\nx = 1\n```"]
)
def test_other_fences_stay(page: str) -> None:
    """Only includes are ours."""
    assert snippet_fences(page) == page


def test_a_target_is_a_file_and_perhaps_a_section() -> None:
    """What is written into the fence can be read back."""
    assert split_target("a/b.py:c") == ("a/b.py", "c")
    assert split_target("a/b.py\n") == ("a/b.py", None)
