"""What the rules for blocks ask of a line of Markdown."""

from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock

INTERRUPTS: RuleOptionsType = {"alt": ["paragraph", "blockquote", "list", "table"]}
"""Registers a rule whose blocks need no blank line above them."""


def line_text(state: StateBlock, line: int) -> str:
    """Return a line without its indent and trailing blanks."""
    start = state.bMarks[line] + state.tShift[line]
    return state.src[start : state.eMarks[line]].rstrip()


def is_code_deep(state: StateBlock, line: int) -> bool:
    """Tell whether a line is indented as Markdown's code is."""
    return state.sCount[line] - state.blkIndent >= 4
