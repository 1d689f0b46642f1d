"""A line of Markdown is seen from where it stands."""

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from tfref.docstring.lines import is_code_deep, line_text


def state_of(text: str) -> StateBlock:
    """Return the state in which a rule sees a text."""
    return StateBlock(text, MarkdownIt(), {}, [])


def test_a_line_has_no_blanks_around_it() -> None:
    """Rules look for marks at its start."""
    assert line_text(state_of("a\n   b \n"), 1) == "b"


def test_four_spaces_are_deep() -> None:
    """Counted from where the block around it begins."""
    state = state_of("   a\n    b")
    assert not is_code_deep(state, 0)
    assert is_code_deep(state, 1)
    state.blkIndent = 2
    assert not is_code_deep(state, 1)
