"""The example blocks of a docstring, numbered in the order in which they stand.

Whatever shows, counts or runs examples asks this module, so that block 3 is the same
block everywhere. It is called for every docstring of the API: it scans lines only
where a mark of a block occurs, and needs nothing but the standard library.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

PROMPT = ">>>"
SESSION_LANGUAGE = "pycon"

FENCE = re.compile(r"\s*(?P<ticks>`{3,}|~{3,})\s*(?P<language>[\w+#.-]*)\s*$")
"""A line that opens or closes a fence; text between backticks is no fence."""

SECTION = re.compile(
    r"(?:Args|Arguments|Returns?|Raises|Yields|Attributes|References?|Examples?):\s*$"
    r"|@(?:end_)?compatibility"
)
"""What some docstrings put where it would read as output or as code."""

GOES_ON = re.compile(r">>>|\.\.\. |<tf\.")
"""What follows a blank line in a session that is not over."""


@dataclass(frozen=True, slots=True)
class Block:
    """An example block of a docstring."""

    kind: Literal["session", "code"]
    """A session has `>>>` prompts; code is a fence without them."""
    language: str
    """Of the fence, in lower case, empty if it names none; `pycon` for a session that
    stands in no fence."""
    first: int
    """Its first line in the docstring, counted from 0; a fence's own lines count."""
    last: int
    """Its last line, inclusive."""
    text: str
    """Its dedented lines, without those of the fence."""


def example_blocks(doc: str) -> tuple[Block, ...]:
    """Return the example blocks of a docstring, in order."""
    if PROMPT not in doc and "```" not in doc and "~~~" not in doc:
        return ()
    lines = doc.split("\n")
    blocks = []
    at = 0
    while at < len(lines):
        block = _block_at(lines, at)
        if block is not None:
            blocks.append(block)
            at = block.last
        at += 1
    return tuple(blocks)


def digest(block: Block) -> str:
    """Return a short hash that changes when what the block shows changes."""
    return sha256(f"{block.kind}\n{block.text}".encode(errors="replace")).hexdigest()[
        :12
    ]


def _block_at(lines: Sequence[str], at: int) -> Block | None:
    start = lines[at].lstrip()[:3]
    if start == PROMPT:
        return _session(lines, at)
    if start in ("```", "~~~"):
        fence = FENCE.match(lines[at])
        return _fenced(lines, at, fence) if fence else None
    return None


def _session(lines: Sequence[str], first: int) -> Block:
    indent = _indent(lines[first])
    last = first
    following = first + 1
    while following < len(lines):
        line = lines[following]
        if line.strip():
            if _ends_session(line, indent):
                break
            last = following
            following += 1
        else:
            following = _next_prompt(lines, following, indent)
    return Block(
        "session", SESSION_LANGUAGE, first, last, _dedent(lines[first : last + 1])
    )


def _ends_session(line: str, indent: int) -> bool:
    return (
        _indent(line) < indent
        or FENCE.match(line) is not None
        or SECTION.match(line.lstrip()) is not None
    )


def _next_prompt(lines: Sequence[str], at: int, indent: int) -> int:
    """Return the line after the blank ones, if the session goes on there."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    if at < len(lines):
        line = lines[at]
        if _indent(line) == indent and GOES_ON.match(line, indent):
            return at
    return len(lines)


def _fenced(lines: Sequence[str], first: int, fence: re.Match[str]) -> Block | None:
    closing = _closing(lines, first, fence["ticks"])
    end = _end_of_open(lines, first) if closing is None else closing
    body = lines[first + 1 : end]
    if closing is None and not any(line.strip() for line in body):
        return None  # a closing fence that nothing opened
    session = any(line.lstrip().startswith(PROMPT) for line in body)
    return Block(
        "session" if session else "code",
        fence["language"].lower(),
        first,
        end - 1 if closing is None else end,
        _dedent(body),
    )


def _closing(lines: Sequence[str], first: int, ticks: str) -> int | None:
    """Return the line that closes a fence, None if another one opens before."""
    for at in range(first + 1, len(lines)):
        match = FENCE.match(lines[at])
        if match and match["ticks"].startswith(ticks):
            return None if match["language"] else at
    return None


def _end_of_open(lines: Sequence[str], first: int) -> int:
    """Return the line after the code of a fence that nothing closes.

    Code may hold blank lines, so the next section ends it, or text of less depth.
    """
    indent = _indent(lines[first])
    for at in range(first + 1, len(lines)):
        line = lines[at]
        if FENCE.match(line) or SECTION.match(line.lstrip()):
            return at
        if line.strip() and _indent(line) < indent:
            return at
    return len(lines)


def _dedent(lines: Sequence[str]) -> str:
    indent = min((_indent(line) for line in lines if line.strip()), default=0)
    return "\n".join(line[indent:].rstrip() for line in lines).strip("\n")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
