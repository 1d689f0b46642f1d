"""What an entry's page has beside its text: title in code, what it is, its call."""

import re
from collections.abc import Iterable

from tfref.site.entries import BELOW

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


def with_signatures(html: str, members: Iterable[str]) -> str:
    """Lead from each section that a person wrote on a member to the reference's own."""
    for member in members:
        place = member + BELOW
        if f'id="{place}"' in html:
            heading = re.compile(
                rf'(<h\d id="{re.escape(member)}".*?</h\d>)', re.DOTALL
            )
            html = heading.sub(rf"\1{SIGNATURE.format(place)}", html, count=1)
    return html


SIGNATURE = '<p class="tf-source"><a href="#{}">Signature and parameters</a></p>'
