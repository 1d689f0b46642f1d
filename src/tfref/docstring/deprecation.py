"""The notices of deprecation in a docstring.

TensorFlow's decorators write three lines below the first one, and a word in brackets
at the end of that one. Others begin a paragraph with one word. A page says it first,
and in its own form.
"""

import re
from dataclasses import dataclass

NOTICE = re.compile(
    r"""
    ^Deprecated:\ (?:
        THIS\ FUNCTION\ IS\ DEPRECATED\.
        |SOME\ ARGUMENTS?(?:\ VALUES)?\ ARE\ DEPRECATED:\ `\((?P<subject>[^`]*)\)`\.
    )
    (?:\ (?:It|They)\ will\ be\ removed\ (?P<when>.*?)\.)?[ ]*\n
    (?:Instructions\ for\ updating:[ ]*\n(?P<instead>(?:[^\n]+\n?)*))?\n?
    """,
    re.VERBOSE | re.MULTILINE,
)
SUFFIX = re.compile(r"(?:[ ]*\(deprecated(?: arguments?(?: values)?)?\))+[ ]*$")
"""Ends the first line, once for each notice."""
PLACEHOLDER = re.compile(
    r"\ADEPRECATED FUNCTION(?: ARGUMENTS?(?: VALUES)?)?[ ]*(?:\n+|\Z)"
)
"""Stands in for a first line where the function has no docstring."""
WORD = re.compile(
    r"(?:\A|\n\n)DEPRECATED(?:[.:]|(?=\ ))[ ]*(?P<instead>(?:[^\n]+\n?)*)(?=\n|\Z)"
)
"""A paragraph that begins with the word; what follows says what to do."""


@dataclass(frozen=True, slots=True)
class Deprecation:
    """What the library says of something that is to go."""

    subject: str
    """The arguments it is about; empty if it is the whole."""
    when: str
    """Such as `in a future version`; empty if that is not said."""
    instead: str
    """What to do, in the docstring's own markup; empty if that is not said."""


def split_deprecations(doc: str) -> tuple[tuple[Deprecation, ...], str]:
    """Return the notices of a docstring, in its own order, and what else it says."""
    notices = tuple(map(_deprecation, NOTICE.finditer(doc)))
    if not notices:
        return _split_words(doc)
    rest = PLACEHOLDER.sub("", NOTICE.sub("", doc))
    first, newline, below = rest.partition("\n")
    return notices, f"{SUFFIX.sub('', first)}{newline}{below}".strip()


def _split_words(doc: str) -> tuple[tuple[Deprecation, ...], str]:
    match = WORD.search(doc) if "DEPRECATED" in doc else None
    if match is None:
        return (), doc
    instead = " ".join(match["instead"].split())
    rest = doc[: match.start()] + "\n\n" + doc[match.end() :].lstrip("\n")
    return (Deprecation("", "", instead),), rest.strip()


def _deprecation(match: re.Match[str]) -> Deprecation:
    instead = " ".join((match["instead"] or "").split())
    return Deprecation(match["subject"] or "", match["when"] or "", instead)
