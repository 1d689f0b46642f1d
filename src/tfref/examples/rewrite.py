"""Put recorded output into a snippet's source, and take it out again."""

from collections.abc import Mapping

from tfref.examples.snippet import RECORDED, Snippet


def rewrite(snippet: Snippet, record: Mapping[int, tuple[str, ...]]) -> str:
    """Return the source with each statement recording the lines given for it."""
    lines = snippet.source.split("\n")
    for index in reversed(range(len(snippet.statements))):
        statement = snippet.statements[index]
        new = record.get(index, statement.recorded)
        if new != statement.recorded:
            end = statement.last + len(statement.recorded)
            lines[statement.last : end] = comments(new)
    return "\n".join(lines)


def comments(lines: tuple[str, ...]) -> list[str]:
    """Return output lines as the comments that record them."""
    return [f"{RECORDED} {line}".rstrip() for line in lines]
