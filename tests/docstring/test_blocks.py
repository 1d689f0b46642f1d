"""A docstring's example blocks are found and numbered."""

import pytest

from tfref.docstring.blocks import Block, digest, example_blocks


def texts(doc: str) -> list[str]:
    """Return the texts of the blocks of a docstring."""
    return [block.text for block in example_blocks(doc)]


def test_a_session_goes_on_to_the_next_blank_line() -> None:
    """What it prints is part of it."""
    doc = "Doubles.\n\n>>> double(2)\n4\n\nMore."
    assert example_blocks(doc) == (
        Block("session", "pycon", first=2, last=3, text=">>> double(2)\n4"),
    )


def test_sessions_with_only_blank_lines_between_them_are_one() -> None:
    """The blank lines stay."""
    assert texts(">>> a = 1\n\n>>> a\n1\n") == [">>> a = 1\n\n>>> a\n1"]


@pytest.mark.parametrize("line", ["...   go(on)", "<tf.Tensor: shape=()>"])
def test_a_session_goes_on_past_a_blank_line(line: str) -> None:
    """Upstream breaks statements and output apart."""
    assert texts(f">>> a\n\n{line}\n") == [f">>> a\n\n{line}"]


def test_text_between_sessions_parts_them() -> None:
    """Each is an example of its own."""
    assert len(texts(">>> a\n1\n\nThen\n\n>>> b\n2\n")) == 2


def test_sessions_of_other_depth_are_not_merged() -> None:
    """They belong to different items."""
    assert len(texts(">>> a\n\n  >>> b\n")) == 2


@pytest.mark.parametrize("line", ["y: The other.", "```", "@end_compatibility"])
def test_what_is_no_output_ends_an_indented_session(line: str) -> None:
    """Text of less depth, a fence and a mark are glued under sessions."""
    assert texts(f"  >>> a\n  1\n{line}\n") == [">>> a\n1"]


def test_a_section_glued_under_a_session_is_not_its_output() -> None:
    """A title at any depth ends it."""
    assert texts(">>> a\n1\nReturns:\n  One.\n") == [">>> a\n1"]


def test_a_fence_is_a_block_without_its_own_lines() -> None:
    """Its language is in lower case."""
    doc = "Say:\n```Python\nx = 1\n\ny = 2\n```\nDone."
    assert example_blocks(doc) == (
        Block("code", "python", first=1, last=5, text="x = 1\n\ny = 2"),
    )


def test_a_fence_with_prompts_is_a_session() -> None:
    """The language is the fence's own."""
    (block,) = example_blocks("~~~\n>>> a\n1\n~~~")
    assert (block.kind, block.language) == ("session", "")


def test_text_between_backticks_on_one_line_is_no_fence() -> None:
    """It is inline code."""
    assert example_blocks("```x = y```\n\nand ```code\nof``` two lines") == ()


def test_a_block_loses_the_indent_of_its_least_indented_line() -> None:
    """Bodies stand left of their fences as well."""
    assert texts("    ```\n  if a:\n    b\n    ```") == ["if a:\n  b"]


def test_an_open_fence_ends_before_the_next_section() -> None:
    """Nothing else tells where its code ends."""
    doc = "```python\na = 1\n\nb = 2\n\nArgs:\n  x: One."
    assert texts(doc) == ["a = 1\n\nb = 2"]


def test_an_open_fence_ends_before_the_next_one_opens() -> None:
    """Both are blocks."""
    assert texts("```python\na\n\n```python\nb\n```") == ["a", "b"]


def test_a_fence_that_closes_nothing_is_no_block() -> None:
    """Nothing stands between it and the next section."""
    assert example_blocks("a\n```\n\nReferences:\n  None.") == ()


def test_a_digest_depends_on_kind_and_text_alone() -> None:
    """A block that only moved is the same."""
    first = Block("code", "", 1, 3, "a")
    assert digest(first) == digest(Block("code", "python", 7, 9, "a"))
    assert digest(first) != digest(Block("session", "", 1, 3, "a"))
    assert len(digest(first)) == 12


def test_a_digest_is_had_of_any_text() -> None:
    """Half a character cannot be encoded."""
    assert digest(Block("code", "", 0, 0, "\ud800"))
