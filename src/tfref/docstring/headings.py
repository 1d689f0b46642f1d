"""Paragraphs of one short line that stand above others like a heading."""

import re

from tfref.docstring.admonitions import KINDS

LONE = re.compile(
    r"""
    (?:(?<=\n\n)|(?<=\A))
    (?:(?P<numbered>Example\ \d+:(?:\ [A-Z][^.\n]{2,60}\.?)?(?=\n\n))
      | (?P<title>[A-Z][^\n:.?!,]{2,70}):(?=\n\n[A-Z*`])
    )
    """,
    re.VERBOSE,
)
"""A line that ends with a colon between two blank ones, with prose below it."""

SENTENCE = re.compile(
    r"""
    \b(?:is|are|be|can|has|have|was|were|do|does|will|should|must|may|follows?
      |following|means?|requires?|includes?|contains?|returns?|where|that|then|as
    )\b
    | ^(?:For|And|If|Here|In|It|This|These|Similar|Some|Otherwise|To|So|Thus|With|By)\b
    """,
    re.VERBOSE,
)
"""Begins a sentence that the text below it ends."""

MOST_WORDS = 8
NO_PROSE = re.compile(r"\n\n(?:`[^`\n]*`[.,]?(?:\n|$)|[A-Z][a-z]+:\n|\*\ )")
"""Code by itself, a section, or a list."""


def with_headings_marked(text: str) -> str:
    """Return a text whose lone lines are headings of Markdown."""
    return LONE.sub(_marked, text) if ":\n\n" in text or "Example " in text else text


def _marked(match: re.Match[str]) -> str:
    title = match["numbered"] or match["title"]
    if not match["numbered"] and (not match.start() or not _is_title(match, title)):
        return match[0]
    return f"#### {title.removesuffix(':')}"


def _is_title(match: re.Match[str], title: str) -> bool:
    """Tell a title from a sentence that goes on below, and from a remark."""
    if SENTENCE.search(title) or title.lower() in KINDS:
        return False
    prose = NO_PROSE.match(match.string, match.end()) is None
    return prose and len(title.split()) <= MOST_WORDS
