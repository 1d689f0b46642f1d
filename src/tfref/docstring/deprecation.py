"""The notices of deprecation in a docstring.

TensorFlow's decorators write three lines below the first one, and a word in brackets
at the end of that one. Keras begins with one word. A page says it first, and in its
own form.
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
ONE_WORD = re.compile(r"\ADEPRECATED\.[ ]*(?:\n+|\Z)")


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
    if match := ONE_WORD.match(doc):
        return (Deprecation("", "", ""),), doc[match.end() :]
    notices = tuple(map(_deprecation, NOTICE.finditer(doc)))
    if not notices:
        return (), doc
    rest = PLACEHOLDER.sub("", NOTICE.sub("", doc))
    first, newline, below = rest.partition("\n")
    return notices, f"{SUFFIX.sub('', first)}{newline}{below}".strip()


def _deprecation(match: re.Match[str]) -> Deprecation:
    instead = " ".join((match["instead"] or "").split())
    return Deprecation(match["subject"] or "", match["when"] or "", instead)
