"""Compare recorded output with what came out: floats by tolerance, all else exactly.

`...` in recorded output is a hole that anything fills, nothing included.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

TOKEN = re.compile(
    r"""
    (?P<hole>\.\.\.)
  | (?P<quoted>'(?:(?!\.\.\.)[^'\n])*'|"(?:(?!\.\.\.)[^"\n])*")
  | (?P<number>
      (?<![\w.])[-+]?
      (?:(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?|inf|nan)
      j?(?!\w|\.\d))
  | (?P<space>\s+)
  | (?P<word>\w+)
  | (?P<sign>.)
    """,
    re.VERBOSE,
)
BRACKET_SPACE = re.compile(r"(?<=[\[(]) | (?=[\])])")
HOLE = "..."


@dataclass(frozen=True)
class Tolerance:
    """How far a float may be from the recorded one."""

    rtol: float
    atol: float


def same_output(recorded: str, actual: str, tolerance: Tolerance) -> bool:
    """Tell whether output agrees with what was recorded."""
    if recorded == actual:
        return True
    # The width of a float moves the spaces and line breaks around it.
    folded = any(_is_float(token) for token in _tokens(recorded))
    want, got = (_tokens(_fold(t) if folded else t) for t in (recorded, actual))
    return _matches(want, got, tolerance)


def has_hole(recorded: str) -> bool:
    """Tell whether recorded output leaves something open."""
    return HOLE in recorded


def is_only_holes(recorded: str) -> bool:
    """Tell whether recorded output would agree with anything."""
    return HOLE in recorded and not recorded.replace(".", "").strip()


def _fold(text: str) -> str:
    # Single spaces first: a search through a long run of them would be quadratic.
    return BRACKET_SPACE.sub("", re.sub(r"\s+", " ", text)).strip()


def _tokens(text: str) -> list[str]:
    return [match.group() for match in TOKEN.finditer(text)]


def _is_float(token: str) -> bool:
    match = TOKEN.fullmatch(token)
    return bool(match and match["number"] and not re.fullmatch(r"[-+]?\d+", token))


def _matches(want: Sequence[str], got: Sequence[str], tolerance: Tolerance) -> bool:
    """Match tokens; between holes, each run of tokens takes its leftmost place."""
    runs: list[list[str]] = [[]]
    for token in want:
        if token == HOLE:
            runs.append([])
        else:
            runs[-1].append(token)
    if len(runs) == 1:
        return _equal(runs[0], got, tolerance)
    first, *middle, last = runs
    if len(first) + len(last) > len(got):
        return False
    inner = got[len(first) : len(got) - len(last)]
    if not _equal(first, got[: len(first)], tolerance):
        return False
    if not _equal(last, got[len(got) - len(last) :], tolerance):
        return False
    at = 0
    for run in middle:
        while at + len(run) <= len(inner):
            if _equal(run, inner[at : at + len(run)], tolerance):
                break
            at += 1
        else:
            return False
        at += len(run)
    return True


def _equal(want: Sequence[str], got: Sequence[str], tolerance: Tolerance) -> bool:
    return len(want) == len(got) and all(
        w == g or _close(w, g, tolerance) for w, g in zip(want, got, strict=True)
    )


def _close(want: str, got: str, tolerance: Tolerance) -> bool:
    if not (_is_float(want) and _is_float(got)):
        return False
    if want.endswith("j") != got.endswith("j"):
        return False
    expected, actual = float(want.rstrip("j")), float(got.rstrip("j"))
    if math.isnan(expected) or math.isinf(expected) or not math.isfinite(actual):
        return expected == actual or (math.isnan(expected) and math.isnan(actual))
    return abs(expected - actual) <= tolerance.atol + tolerance.rtol * abs(expected)
