"""What upstream writes in another markup, or by mistake, put into Markdown."""

import re

ROLE = re.compile(r":[a-z]+(?::[a-z]+)?:`[~!]?([^`\n]+)`")
"""A reference in Sphinx's manner."""

DIRECTIVE = re.compile(
    r"^([ ]*)\.\.[ ]+(note|warning|caution|important|tip|hint)::", re.MULTILINE
)

MINUS = re.compile(r"(?<=[\w)])\n[ ]*- (?=\d+\b(?!\.))")
"""A subtraction that was wrapped before its sign reads as a list."""

SWAPPED = re.compile(r"\[(https?://[^\]\s]+)\]\(([^()\n]* [^()\n]*)\)")
"""A link whose address and words stand in each other's place."""

TORN = re.compile(r"\]\n[ ]*\((?=https?://)")
"""A link that was wrapped between its words and its address."""

WRAPPED = re.compile(r"(https?://\S+)\\\n[ ]*(?=#\w)")
"""An address that was wrapped with a backslash before its last part."""

LINTER = re.compile(r"[ ]*# pylint: (?:dis|en)able=[\w,-]+")
"""What a line says to a linter; it reads as a heading."""

LIST_END = re.compile(
    r"""
    ^(?P<indent>[ ]*)(?:[*+-]|\d+[.)])[ ]+\S.*
    (?:\n(?P=indent)[ ]+\S.*)*
    (?<=[.:;!?)])
    (?=\n(?P=indent)[A-Z])
    """,
    re.VERBOSE | re.MULTILINE,
)
"""The last item of a list with a sentence right below the list."""


def repaired(text: str) -> str:
    """Return the prose of a docstring as Markdown means it."""
    if "`" in text:
        text = ROLE.sub(r"`\1`", text)
    if "::" in text:
        text = DIRECTIVE.sub(lambda match: f"{match[1]}{match[2].title()}:", text)
    if "]\n" in text:
        text = TORN.sub("](", text)
    if "](" in text:
        text = SWAPPED.sub(r"[\2](\1)", text)
    if "\\\n" in text:
        text = WRAPPED.sub(r"\1", text)
    if "# pylint:" in text:
        text = LINTER.sub("", text)
    return MINUS.sub(" - ", text)


def with_lists_ended(text: str) -> str:
    """Return a text of a section with a blank line below each list.

    In the whole docstring the line below might be a section's next item.
    """
    return LIST_END.sub("\\g<0>\n", text)
