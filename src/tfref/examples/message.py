"""The one line of an exception's message that informs, freed of what varies."""

import re
import textwrap

WIDTH = 77
"""Columns of recorded text: 80 less the `#> `."""

VARYING = (
    (re.compile(r"\x1b\[[0-9;]*m"), ""),
    (re.compile(r"\{\{function_node [^}]*\}\}\s*"), ""),
    (re.compile(r"\s*\[\[\{\{node [^}]*\}\}\]\]"), ""),
    (re.compile(r"\s*\[Op:[^\]]*\](?:\s*name:\s*\S*)?"), ""),
    (re.compile(r"/job:\w+/replica:\d+/task:\d+/device:"), ""),
    (re.compile(r"[.;:]?\s*Did you mean:? [^?]*\?\s*$"), ""),
    (re.compile(r"\btensorflow(?:_core)?\._api\.v\d\b"), "tensorflow"),
    (re.compile(r"[\w./+-]*/site-packages/"), ""),
    (re.compile(r"\bkeras\._tf_keras\.keras\b"), "tensorflow.keras"),
    (re.compile(r"\bkeras\.api\b"), "keras"),
    (re.compile(r"\b(?:tensorflow\.python|keras\.src)\.(?:\w+\.)*(?=\w)"), ""),
)
"""What differs between machines, versions and calls, and what replaces it."""

UNINFORMATIVE = re.compile(
    r"""
    \s*$
  | Exception\ encountered\ when\ calling
  | Graph\ execution\ error:
  | Detected\ at\ node
  | in\ user\ code:
  | <stack\ traces\ unavailable>
  | \s+File\ "
  | \s{8,}
    """,
    re.VERBOSE,
)
NESTED = re.compile(r"\s*[A-Z]\w*(?:Error|Exception): (?P<message>.+)")


def informative_line(message: str) -> str:
    """Return the first line of a message that says what went wrong."""
    for pattern, replacement in VARYING[:1]:
        message = pattern.sub(replacement, message)
    for line in message.splitlines():
        if UNINFORMATIVE.match(line):
            continue
        nested = NESTED.match(line) if message.startswith("in user code:") else None
        cleaned = _clean(nested["message"] if nested else line)
        if cleaned:
            return cleaned
    return ""


def error_lines(kind: str, message: str) -> list[str]:
    """Return an error as it is recorded: `Kind: message`, wrapped."""
    line = informative_line(message)
    text = f"{kind}: {line}" if line else kind
    return textwrap.wrap(
        text, WIDTH, break_long_words=False, break_on_hyphens=False
    ) or [kind]


def _clean(line: str) -> str:
    for pattern, replacement in VARYING:
        line = pattern.sub(replacement, line)
    return " ".join(line.split())
