"""Link definitions, which hold in the whole docstring wherever they stand in it."""

import re
from collections.abc import Mapping
from typing import Any

from markdown_it import MarkdownIt

DEFINITION = re.compile(
    r"""
    ^[ ]*\[(?P<label>[^\]\[\n]{1,200})\]:[ ]*(?:\n[ ]*)?
    (?P<target><?(?:https?:|/|\.\.?/)[^\s<>]+>?)
    [ ]*(?P<title>"[^"\n]*")?[ ]*$\n?
    """,
    re.VERBOSE | re.MULTILINE,
)

REFERENCE = re.compile(r"(?<![\w\]`)])\[([^\]\[`]*[A-Za-z][^\]\[`]*)\]\[[\w -]+\]")
"""A link to a definition; not what an index of an index looks like."""


def without_references(line: str) -> str:
    """Return a line with the words of its links whose definitions are not at hand."""
    return REFERENCE.sub(r"\1", line)


def take_references(doc: str, markdown: MarkdownIt) -> tuple[str, Mapping[str, Any]]:
    """Return a docstring without its link definitions, and what they define.

    A definition that nothing uses is kept, as text: it is a list of sources.
    """
    if "]:" not in doc:
        return doc, {}
    text = " ".join(DEFINITION.sub("", doc).split()).lower()
    used: list[str] = []

    def take(match: re.Match[str]) -> str:
        label, target = match["label"], match["target"]
        if f"[{' '.join(label.split()).lower()}]" not in text:
            return (
                f"\n&#91;{label}&#93;: <{target.strip('<>')}> {match['title'] or ''}\n"
            )
        used.append(f"[{label}]: {target} {match['title'] or ''}")
        return "\n" if match.start() else ""

    rest = DEFINITION.sub(take, doc)
    found: dict[str, Any] = {}
    markdown.parse("\n\n".join(used), found)
    return rest, found.get("references", {})
