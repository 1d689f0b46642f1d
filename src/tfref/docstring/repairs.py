"""What upstream writes in another markup, or by mistake, put into Markdown."""

import re
from collections.abc import Callable

from tfref.docstring.tables import with_rows_joined

Replacement = str | Callable[[re.Match[str]], str]

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

LINTER = re.compile(
    r"^[ ]*# pylint: (?:dis|en)able=[\w,-]+[ ]*\n|# pylint: (?:dis|en)able=[\w,-]+[ ]*",
    re.MULTILINE,
)
"""What a line says to a linter; it reads as a heading."""

FENCED_LINE = re.compile(
    r"^(?P<title>[ ]*[A-Z][\w ]{2,30}:)[ ]```[a-z]*[ ](?P<code>[^`]+?)(?=\n\n|\s*\Z)",
    re.MULTILINE,
)
"""Code that begins on the line of its title, wrapped as if it were text."""

REVERSED = re.compile(r"\(([^()\n]{3,}(?:\n[^()\n]+)?)\)\[(https?://[^\]\s]+)\]")
"""A link whose brackets are those of its other half."""

TEMPLATE = re.compile(r"^[ ]*\{\{\w+\}\}[ ]*\n", re.MULTILINE)
"""A line for a text that upstream forgot to fill in."""

FIELD = re.compile(r"^([ ]*):(?=[A-Z][^:`\n]{2,60}: )", re.MULTILINE)
"""An entry of a list of fields, such as `:Alias: x`."""

TILDE = re.compile(r"^([ ]*)~ (?=`)", re.MULTILINE)
"""A bullet that only upstream knows."""

DEEP_LIST = re.compile(
    r"""
    ^(?P<indent>[ ]*)(?![*+-][ ]|\d+[.)][ ]|[ ]).*:\n
    (?P<list>
      (?P<deep>(?P=indent)[ ]{4,})(?:[*+-]|\d+[.)])[ ]+\S.*
      (?:\n(?P=deep).*)*
    )
    """,
    re.VERBOSE | re.MULTILINE,
)
"""A list so deep below its introduction that Markdown takes it for more of that."""

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
    for mark, pattern, replacement in REPAIRS:
        if mark in text:  # few docstrings need any of them
            text = pattern.sub(replacement, text)
    return with_rows_joined(text) if "|" in text else text


def with_lists_apart(text: str) -> str:
    """Return a text of a section whose lists begin and end where upstream means it.

    In the whole docstring the line below a list might be a section's next item.
    """
    if ":\n" in text:
        text = DEEP_LIST.sub(_less_deep, text)
    return LIST_END.sub("\\g<0>\n", text)


def _less_deep(match: re.Match[str]) -> str:
    extra = len(match["deep"]) - len(match["indent"])
    lines = [line[extra:] for line in match["list"].split("\n")]
    return match[0].removesuffix(match["list"]) + "\n".join(lines)


def _fenced_below(match: re.Match[str]) -> str:
    """Return code below its title, in a fence that is no example block.

    Where upstream wrapped it nobody can tell, so nobody can run it.
    """
    indent = " " * (len(match["title"]) - len(match["title"].lstrip()))
    lines = [match["title"], "```python", " ".join(match["code"].split()), "```"]
    return f"\n{indent}".join(lines)


REPAIRS: tuple[tuple[str, re.Pattern[str], Replacement], ...] = (
    ("`", ROLE, r"`\1`"),
    ("::", DIRECTIVE, lambda match: f"{match[1]}{match[2].title()}:"),
    ("]\n", TORN, "]("),
    ("](", SWAPPED, r"[\2](\1)"),
    ("\\\n", WRAPPED, r"\1"),
    ("```", FENCED_LINE, _fenced_below),
    (")[", REVERSED, r"[\1](\2)"),
    ("{{", TEMPLATE, ""),
    ("\n:", FIELD, r"\1* "),
    ("~ `", TILDE, r"\1* "),
    ("# pylint:", LINTER, ""),
    ("- ", MINUS, " - "),
)
"""What every text that is repaired holds, what is wrong, and what it becomes."""
