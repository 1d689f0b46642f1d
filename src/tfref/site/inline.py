"""One line of plain text with `code` in it, as HTML."""

import re
from html import escape

CODE = re.compile(r"`([^`]+)`")


def inline_html(text: str) -> str:
    """Return the HTML of a line in which backticks mark code."""
    return CODE.sub(r"<code>\1</code>", escape(text, quote=False))


def name_html(name: str) -> str:
    """Return the HTML of a name, which may run over a line's end after its dots."""
    return escape(name).replace(".", ".<wbr>")


def plain_html(text: str) -> str:
    """Return the same line for an attribute, where there is no markup."""
    return escape(text.replace("`", ""))
