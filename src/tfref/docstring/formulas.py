r"""Formulas of a docstring as MathML, made when the site is built.

Upstream writes `\(x\)` and `\[x\]`, mostly with the backslash doubled, `$$x$$` and,
seldom, `$x$`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape
from xml.etree import ElementTree

from latex2mathml.converter import convert
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from tfref.docstring.lines import INTERRUPTS

FORMULA = re.compile(
    r"""
    \\{1,2}\( (?P<round>.+?) \\{1,2}\)
    | \\{1,2}\[ (?P<square>.+?) \\{1,2}\]
    | \$\$ (?P<dollars>.+?) \$\$
    | (?<![\w$]) \$
      (?P<dollar>[^$\n`]*[\\^_=<>+\u2212][^$\n`]* | [ ]?[A-Za-z]+(?:\([\w,\ ]*\))?[ ]?)
      \$ (?!\d)
    """,
    re.VERBOSE | re.DOTALL,
)

PROSE = re.compile(r"[A-Za-z]+(?:[\s,]+[A-Za-z_]+\w*){3,}[.]?", re.ASCII)
"""Words in brackets that upstream escaped without need."""

MATHML = "{http://www.w3.org/1998/Math/MathML}"
ELEMENTS = frozenset(
    f"m{name}"
    for name in re.findall(
        r"\w+",
        """
        ath row i n o text space sub sup subsup under over underover frac sqrt root
        table tr td style padded phantom
        """,
    )
)
WORDS = re.compile(
    r"""
    \\mathrm\{(?P<named>[A-Za-z_]+)\}
    | \\(?:begin|end|text\w*|math\w+|operatorname)\{[^{}]*\} | \\[A-Za-z]+
    | (?P<words>
        (?:(?<![A-Za-z])(?![i-n]+\b)(?=[A-Za-z]*[aeiou])[A-Za-z]{3,}[ ]?)+
      )(?<![ ])
    """,
    re.VERBOSE,
)
SOURCE = ((r"\\\\", r"\\"), ("||", r"\|"), ("<- ", r"\leftarrow "))
"""What upstream writes with too many backslashes, or as two signs that are one."""

BAR = '<mo stretchy="false">&#x0007C;</mo>'
EQUALS = "<mo>&#x0003D;</mo>"
SIGNS = (
    (BAR, BAR.replace(" stretchy", ' lspace="0" rspace="0" stretchy')),
    (f"<mi>:</mi>{EQUALS}", "<mo>:=</mo>"),
    (f"<mo>&#x0003C;</mo>{EQUALS}", "<mo>&#x02264;</mo>"),
    (f"<mo>&#x0003E;</mo>{EQUALS}", "<mo>&#x02265;</mo>"),
    ("<mo>&#x0002E;</mo>" * 3, "<mi>&#x02026;</mi>"),
)
"""What the converter makes two operators of, or one that stands off."""


def formula_plugin(markdown: MarkdownIt) -> None:
    """Teach a Markdown parser the formulas of TensorFlow's docstrings."""
    markdown.inline.ruler.before("escape", "formula", _inline)
    markdown.block.ruler.before("code", "formula", _block, INTERRUPTS)


@lru_cache(maxsize=1024)
def formula_html(latex: str, *, display: bool) -> str:
    """Return the MathML of a formula, its source as code if it cannot be read."""
    source = " ".join(latex.split())
    try:
        words = WORDS.sub(_worded, _replaced(source, SOURCE))
        html = _replaced(
            convert(words, display="block" if display else "inline"), SIGNS
        )
        harmless = _is_harmless(ElementTree.fromstring(html))
    except Exception:  # the converter raises whatever the formula runs it into
        harmless = False
    return html if harmless else f"<code>{escape(source, quote=False)}</code>"


def _replaced(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    for written, meant in pairs:
        text = text.replace(written, meant)
    return text


def _worded(match: re.Match[str]) -> str:
    """Return a name as text: letter by letter it would be a product."""
    if match["named"] is not None:
        return rf"\text{{{match['named']}}}"
    return rf"\text{{{match['words']}}}" if match["words"] else match[0]


def _is_harmless(formula: ElementTree.Element) -> bool:
    """Tell whether all is MathML: the converter lets `<` and `&` of a text through."""
    return all(
        element.tag.removeprefix(MATHML) in ELEMENTS and "href" not in element.attrib
        for element in formula.iter()
    )


def _inline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "\\$":
        return False
    match = FORMULA.match(state.src, state.pos, state.posMax)
    if match is None or PROSE.fullmatch(match["round"] or ""):
        return False
    if not silent:
        token = state.push("formula", "math", 0)
        token.content = match[match.lastgroup or 0]
        token.meta = {"display": match.lastgroup in ("square", "dollars")}
    state.pos = match.end()
    return True


def _block(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Take a displayed formula whole: its lines may look like lists or titles."""
    start = state.bMarks[line] + state.tShift[line]
    if state.src[start : start + 1] not in ("\\", "$"):
        return False
    match = FORMULA.match(state.src, start, state.eMarks[end - 1])
    if match is None or match.lastgroup not in ("square", "dollars"):
        return False
    last = next(at for at in range(line, end) if match.end() <= state.eMarks[at])
    rest = state.src[match.end() : state.eMarks[last]].strip()
    if rest not in ("", ".", ","):
        return False
    if not silent:
        token = state.push("formula", "math", 0)
        token.block = True
        token.content = match[match.lastgroup] + rest
        token.meta = {"display": True}
        state.line = last + 1
    return True
