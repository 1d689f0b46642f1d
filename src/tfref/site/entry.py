"""What an entry's page has beside its text: title in code, what it is, its call."""

import re

ANCHOR = re.compile(r'(\bid=|\bhref=)"(?P<mark>#?)[^"]*"')
"""The anchor of a heading, and the link to it."""


def entry_html(html: str, name: str, masthead: str, called: str = "") -> str:
    """Return an entry's HTML with what the model knows of the name.

    The title is marked and gets the name as its anchor. The masthead stands under it,
    and under the sentence that says what the name is for stands how it is called, both
    as HTML.
    """
    head, end, rest = html.partition("</h1>")
    if not end:
        return html
    head = ANCHOR.sub(rf'\1"\g<mark>{name}"', head)
    opening, anchor, permalink = head.partition('<a class="headerlink"')
    opening = opening.replace("<h1", '<h1 class="tf-name"', 1)
    start, mark, title = opening.rpartition(">")
    title = title.replace(".", ".<wbr>")
    sentence, close, rest = rest.partition("</p>")
    above = f"{start}{mark}{title}{anchor}{permalink}{end}{masthead}"
    return f"{above}{sentence}{close}{called if close else ''}{rest}"


REFERENCE = '<div class="tf-reference"'
PLACE = "<!-- reference -->"
"""Stands for the reference in an entry while the search plugin reads it."""


def apart(html: str) -> tuple[str, str]:
    """Split an entry's HTML into what a person wrote, and the reference below it."""
    written, opening, rest = html.partition(REFERENCE)
    return (written + PLACE, opening + rest) if opening else (html, "")


def together(written: str, reference: str) -> str:
    """Put the two parts of an entry together again."""
    return written.replace(PLACE, reference, 1)
