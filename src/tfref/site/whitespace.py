"""Smaller HTML: blanks at the ends of lines, and empty lines, mean nothing."""

import re

KEPT = re.compile(r"(<pre\b.*?</pre>|<textarea\b.*?</textarea>)", re.DOTALL)
"""Where each blank counts."""
BLANKS = re.compile(r"\s*\n\s*")


def without_blanks(html: str) -> str:
    """Return a page without the blanks that its templates leave around lines."""
    parts = KEPT.split(html)
    parts[::2] = [BLANKS.sub("\n", part) for part in parts[::2]]
    return "".join(parts).strip() + "\n"
