"""Does what came out agree with what upstream shows: to the letter, or in value?

Floats may be off by a little; integers, shapes and dtypes may not.
"""

import doctest
import re
from collections.abc import Iterable, Sequence
from typing import Literal

from tfref.examples.compare import HOLE, TOKEN, Tolerance, same_output

Agreement = Literal["matches", "form", "differs"]

EXACT = Tolerance(rtol=2e-4, atol=2e-6)
"""For floats as they are shown; a number that is off by 1 % does not pass."""

CHECKER = doctest.OutputChecker()
HOLES = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

ROUNDED = 0.51
"""Of the last digit shown: upstream often shows fewer digits than Python prints."""

ADDRESS = re.compile(r"\b0x[0-9a-fA-F]+")
SHAPE = re.compile(r"\bshape=(\([^()]*\)|\[[^\[\]]*\]|None)")
DTYPE = re.compile(r"\bdtype=(?:tf\.|np\.|<dtype: )?['\"]?(\w+)['\"]?>?")
NUMPY_SCALAR = re.compile(r"\bnp\.(?:float|int|uint|bool|str)\w*\(([^()]*)\)")
DTYPE_NAME = re.compile(r"<dtype: '(\w+)'>|\btf\.((?:float|int|uint|bool|string)\d*)\b")
FRAMES = re.compile(r"\bid=\d+,? ?|, weak_type=\w+|\b(?:name|path)='[^']*',? ?")
TRACEBACK = re.compile(
    r"Traceback \(most recent call last\):.*?^(?P<kind>[A-Za-z_][\w.]*)(?:: "
    r"(?P<message>.*))?\Z",
    re.DOTALL | re.MULTILINE,
)


def agreement(want: str, got: str) -> Agreement:
    """Tell how far what came out agrees with what upstream shows."""
    want, got = plain(want), plain(got)
    if same_output(want, got, EXACT) or CHECKER.check_output(want, got, HOLES):
        return "matches"
    if _layout(want) == _layout(got) or same_output(_layout(want), _layout(got), EXACT):
        return "matches"
    return "form" if _same_values(want, got) else "differs"


def raised_agreement(want: str, kind: str, message: str) -> Agreement:
    """Tell how far an exception agrees with the traceback that upstream shows."""
    shown = TRACEBACK.search(want.strip())
    if shown is None or shown["kind"].rpartition(".")[2] != kind:
        return "differs"
    said = " ".join((shown["message"] or "").split())
    if not said or said == HOLE:
        return "matches"
    return "matches" if same_output(said, " ".join(message.split()), EXACT) else "form"


def expects_error(want: str) -> bool:
    """Tell whether upstream shows that a statement raises."""
    return TRACEBACK.search(want.strip()) is not None


def plain(text: str) -> str:
    """Return output without what no two runs share: addresses, trailing blanks."""
    text = ADDRESS.sub("0x0", text.replace("<BLANKLINE>", "").expandtabs())
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def _layout(text: str) -> str:
    """Return text without what only lays it out: breaks, spaces beside brackets."""
    text = re.sub(r"\s+", " ", text)
    return re.sub(r" ?([\[\](){},]) ?", r"\1", text)


def _same_values(want: str, got: str) -> bool:
    for pattern in (SHAPE, DTYPE):
        shown, real = (pattern.findall(_dtypes(text)) for text in (want, got))
        if real and not _is_within(map(_tight, shown), map(_tight, real)):
            return False
    shown_values, real_values = _values(want), _values(got)
    if not shown_values:
        return False
    if HOLE in shown_values:
        return _matches_around_holes(shown_values, real_values)
    return len(shown_values) == len(real_values) and all(
        map(_same_value, shown_values, real_values)
    )


def _is_within(shown: Iterable[str], real: Iterable[str]) -> bool:
    """Tell whether all that is shown stands there in this order; more may stand."""
    left = iter(real)
    return all(each in left for each in shown)


def _dtypes(text: str) -> str:
    return DTYPE_NAME.sub(lambda found: found[1] or found[2], text)


def _tight(text: str) -> str:
    return re.sub(r"[\s,]|(?<=\d)L", " ", text).replace(" ", "")


def _values(text: str) -> list[str]:
    """Return the numbers, strings and constants that text shows, in order."""
    text = NUMPY_SCALAR.sub(r"\1", text)
    for pattern in (SHAPE, DTYPE, DTYPE_NAME, FRAMES, re.compile(r"\b0x0\b")):
        text = pattern.sub(" ", text)
    found = []
    for match in TOKEN.finditer(text):
        if match["number"]:
            found.append(match[0])
        elif match["hole"]:
            found.append(HOLE)
        elif match["quoted"]:
            found.append(repr(match[0][1:-1]))
        elif match[0] in ("True", "False", "None"):
            found.append(match[0])
    return found


def _matches_around_holes(want: Sequence[str], got: Sequence[str]) -> bool:
    first = want.index(HOLE)
    last = len(want) - 1 - want[::-1].index(HOLE)
    head, tail = want[:first], want[last + 1 :]
    if not head and not tail:
        return False
    return len(head) + len(tail) <= len(got) and all(
        map(
            _same_value,
            [*head, *tail],
            [*got[: len(head)], *got[len(got) - len(tail) :]],
        )
    )


def _same_value(want: str, got: str) -> bool:
    if want == got:
        return True
    try:
        shown, real = complex(want), complex(got)
    except ValueError:
        return False
    if shown != shown or real != real:
        return shown != shown and real != real
    digits = re.match(r"[-+]?\d*\.?(\d*)(?:[eE]([-+]?\d+))?", want)
    distance = abs(shown - real)
    if "." not in want and "e" not in want.lower():
        return distance <= EXACT.atol  # an integer stands for itself
    step = 10.0 ** (int(digits[2] or 0) - len(digits[1])) if digits else 0.0
    return distance <= max(EXACT.atol + EXACT.rtol * abs(shown), ROUNDED * step)
