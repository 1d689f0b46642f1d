"""Each example block of a docstring as one line that Markdown cannot misread.

Blocks are cut out before anything else looks at the text: their lines are indented
as upstream liked, and hold what would read as sections, lists and quotations.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from tfref.docstring.blocks import FENCE, Block, example_blocks
from tfref.docstring.lines import INTERRUPTS, line_text

OPEN, CLOSE = "\ue000", "\ue001"
"""Characters for private use, which `printable` takes out of what upstream wrote."""

PLACEHOLDER = re.compile(rf"\s*{OPEN}(\d+){CLOSE}\s*$")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ue000-\uf8ff]")


def printable(doc: str) -> str:
    """Return a docstring without characters that no page can show."""
    plain = doc.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return UNPRINTABLE.sub("\ufffd", plain)


def hide_blocks(doc: str, blocks: Sequence[Block]) -> str:
    """Return a docstring with one placeholder for each of its example blocks."""
    lines = doc.split("\n")
    hidden: list[str] = []
    at = 0
    for index, block in enumerate(blocks):
        hidden += _without_stray_fences(lines[at : block.first])
        hidden += _placeholder(lines[block.first], index)
        at = block.last + 1
    return "\n".join(hidden + _without_stray_fences(lines[at:]))


def protected_lines(doc: str) -> frozenset[int]:
    """Return the lines that belong to example blocks, hidden ones or not."""
    blocks = example_blocks(doc)
    return frozenset(
        at for block in blocks for at in range(block.first, block.last + 1)
    )


def placeholder_plugin(markdown: MarkdownIt) -> None:
    """Teach a Markdown parser to make an `example` token of each placeholder."""
    markdown.block.ruler.before("code", "example", _example, INTERRUPTS)


def _example(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    text = line_text(state, line)
    match = PLACEHOLDER.match(text) if text.startswith(OPEN) else None
    if match is None:
        return False
    if not silent:
        token = state.push("example", "", 0)
        token.meta = {"index": int(match[1])}
        state.line = line + 1
    return True


def _placeholder(opening: str, index: int) -> list[str]:
    indent = len(opening) - len(opening.lstrip())
    line = f"{' ' * indent}{OPEN}{index}{CLOSE}"
    # Markdown takes a deeply indented line for more of the paragraph above it.
    return ["", line] if indent > 3 else [line]


def _without_stray_fences(lines: Sequence[str]) -> list[str]:
    return ["" if FENCE.match(line) else line for line in lines]
