"""An example block of a docstring as HTML: what upstream typed, and what it printed."""

import re
from functools import lru_cache
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from tfref.docstring.blocks import Block

ID = 'id="tfref-example-'
"""Begins the id of an example, then comes its number; see `with_ids`."""

NAME = re.compile(r'<span class="n">([^<]*)</span>')
"""A plain name; it has the colour of the text, and is a third of all marks."""

PYTHON = frozenset({"", "py", "python", "python3", "python2"})
FORMATTER = HtmlFormatter(nowrap=True)


def example_html(index: int, block: Block) -> str:
    """Return the HTML of the example at `index` of a docstring; see `with_ids`."""
    language = "pycon" if block.kind == "session" else block.language
    opening = f'<div class="tf-example no-copy highlight" {ID}{index + 1}">'
    return f"{opening}{_pre(block.text, language)}</div>"


def code_html(code: str, language: str) -> str:
    """Return the HTML of code that is no example, such as an indented block."""
    return f'<div class="no-copy highlight">{_pre(code, language)}</div>'


def with_ids(html: str, name: str) -> str:
    """Give the examples in a docstring's HTML the ids that the model gives them."""
    return html.replace(ID, f'id="{escape(name)}:')


def _pre(code: str, language: str) -> str:
    return f"<pre><code>{_highlighted(code.strip(chr(10)), language)}</code></pre>"


@lru_cache(maxsize=4096)
def _highlighted(code: str, language: str) -> str:
    lexer = _lexer("python" if language in PYTHON else language)
    return (
        NAME.sub(r"\1", str(highlight(code, lexer, FORMATTER)))
        if lexer
        else escape(code, quote=False)
    )


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        return None
