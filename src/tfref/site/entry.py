"""What an entry's page has beside its text: title in code, other names, signature."""

from collections.abc import Sequence
from html import escape

FOLDED = "tf.compat.v1."
"""Names that only code for TensorFlow 1 uses: there, but out of the way."""


def entry_html(html: str, aliases: Sequence[str], called: str = "") -> str:
    """Return a reference page's HTML with what the model knows of the symbol.

    The title is marked; aliases stand under it, and under the sentence that says what
    the symbol is for stands how it is called, as HTML.
    """
    head, end, rest = html.partition("</h1>")
    if not end:
        return html
    opening, anchor, permalink = head.partition('<a class="headerlink"')
    opening = opening.replace("<h1", '<h1 class="tf-name"', 1)
    start, mark, title = opening.rpartition(">")
    title = title.replace(".", ".<wbr>")
    sentence, close, rest = rest.partition("</p>")
    above = f"{start}{mark}{title}{anchor}{permalink}{end}{also_html(aliases)}"
    return f"{above}{sentence}{close}{called if close else ''}{rest}"


def also_html(aliases: Sequence[str]) -> str:
    """Return the line that names a symbol's aliases, or nothing when it has none."""
    plain = sorted((n for n in aliases if not n.startswith(FOLDED)), key=_nearness)
    folded = [name for name in aliases if name.startswith(FOLDED)]
    if not aliases:
        return ""
    if not plain:
        return f'<div class="tf-also">Also {_codes(folded)}</div>'
    more = _folded(folded) if folded else ""
    return f'<div class="tf-also">Also {_codes(plain)}{more}</div>'


def _nearness(name: str) -> tuple[bool, int, str]:
    """Sort names that people write first: those in `tf`, and the short ones."""
    return not name.startswith("tf."), name.count("."), name


def _folded(names: Sequence[str]) -> str:
    summary = f"and {len(names)} more in {FOLDED.rstrip('.')}"
    return f" <details><summary>{summary}</summary> {_codes(names)}</details>"


def _codes(names: Sequence[str]) -> str:
    return ", ".join(f"<code>{_breakable(name)}</code>" for name in names)


def _breakable(name: str) -> str:
    return escape(name).replace(".", ".<wbr>")
