"""What a reader sees of a snippet: code and output apart, without our markers."""

import re
from dataclasses import dataclass

from tfref.examples.snippet import HEADER, MARKER, Section, Snippet


@dataclass(frozen=True)
class Piece:
    """Consecutive lines of code, then the output they gave."""

    code: str
    output: str


def pieces_of(snippet: Snippet, section: Section | None = None) -> tuple[Piece, ...]:
    """Return the code and outputs of a section, or of the whole snippet."""
    lines = snippet.source.splitlines()
    first, last = (section.first, section.last) if section else (1, len(lines))
    recorded = _recorded_lines(snippet)
    hidden = set() if section else _docstring_lines(snippet)
    pieces: list[Piece] = []
    code: list[str] = []
    output: list[str] = []
    for number in range(first, last + 1):
        line = lines[number - 1]
        if number in recorded:
            output.append(recorded[number])
            continue
        if number in hidden or HEADER.match(line) or MARKER.match(line):
            continue
        if output:
            pieces.append(_piece(code, output))
            code, output = [], []
        code.append(line)
    pieces.append(_piece(code, output))
    return tuple(piece for piece in pieces if piece.code or piece.output)


def program_of(snippet: Snippet) -> str:
    """Return the whole program, to be copied and run: no markers, no output."""
    recorded = _recorded_lines(snippet)
    kept = [
        line
        for number, line in enumerate(snippet.source.splitlines(), start=1)
        if number not in recorded and not HEADER.match(line) and not MARKER.match(line)
    ]
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(kept)).strip("\n") + "\n"


def _piece(code: list[str], output: list[str]) -> Piece:
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(code)).strip("\n")
    return Piece(code=text, output="\n".join(output))


def _recorded_lines(snippet: Snippet) -> dict[int, str]:
    return {
        statement.last + 1 + offset: text
        for statement in snippet.statements
        for offset, text in enumerate(statement.recorded)
    }


def _docstring_lines(snippet: Snippet) -> set[int]:
    docstring = snippet.statements[0]
    return set(range(docstring.first, docstring.last + 1))
