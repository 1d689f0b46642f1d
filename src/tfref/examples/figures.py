"""Figures that snippets leave open: saved as SVG, compared by structure and place."""

import re
from pathlib import Path
from typing import Any

NUMBER = re.compile(r"(?<![\w#.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])")
REFERENCE = re.compile(r'(\bid="|href="#|url\(#)([^")]+)')
TOLERANCE = 0.5
"""Points by which a coordinate may move (a figure is some 400 points wide)."""

SETTINGS = {
    "svg.hashsalt": "tfref",  # else the names inside are random
    "path.simplify": False,  # else a little noise changes how many points there are
}


def save_svg(figure: Any, path: Path) -> None:
    """Save a matplotlib figure so that the same drawing gives the same file."""
    import matplotlib

    with matplotlib.rc_context(SETTINGS):
        figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(line.rstrip() for line in lines) + "\n", encoding="utf-8")


def same_figure(recorded: str, actual: str) -> bool:
    """Tell whether two SVGs have the same structure, coordinates within tolerance."""
    if recorded == actual:
        return True
    want, got = _numbered(recorded), _numbered(actual)
    if NUMBER.sub("0", want) != NUMBER.sub("0", got):
        return False
    pairs = zip(NUMBER.findall(want), NUMBER.findall(got), strict=True)
    return all(abs(float(a) - float(b)) <= TOLERANCE for a, b in pairs)


def _numbered(svg: str) -> str:
    """Replace names inside, which are hashes of coordinates, by their order."""
    order: dict[str, str] = {}

    def number(match: re.Match[str]) -> str:
        return match[1] + order.setdefault(match[2], f"name_{len(order)}_")

    return REFERENCE.sub(number, svg)
