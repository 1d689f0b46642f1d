"""The typeface of code and names: the letters that code needs, of a locked package.

The package's files hold the letters of fifty languages, and ligatures, which the site
turns off. What is left is a quarter of their size.
"""

from functools import lru_cache
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font

from tfref.layout import Layout
from tfref.problem import Problem, ProblemError

FACES = {
    "regular": "db9d659a1acad1e2",
    "bold": "9545a3d1fceacf5c",
    "italic": "86dc76ee7f2ea282",
}
"""The package names its files by their content."""

LETTERS = "".join(map(chr, range(0x20, 0x7F))) + (
    "\u00a0\u00b0\u00b1\u00b7\u00d7"  # no-break space, degree, plus-minus, dot, times
    "\u2013\u2014\u2018\u2019\u201c\u201d\u2026"  # dashes, quotes, ellipsis
    "\u2190\u2191\u2192\u2193\u2713\u2717"  # arrows, marks
    "\u2500\u2502\u2514\u251c"  # lines of a tree
)
"""Any other letter is shown in the reader's own typeface."""


def font_files(layout: Layout) -> dict[str, bytes]:
    """Return the fonts by their path in the site, or say how to get them."""
    folder = layout.build / "assets" / "sphinxawesome_theme" / "static"
    sources = {face: folder / f"{content}.woff2" for face, content in FACES.items()}
    if not all(path.is_file() for path in sources.values()):
        message = f"{layout.build.name}/assets holds no fonts; run `make site`"
        raise ProblemError(Problem("requirements/assets.txt", 1, message))
    return {
        f"assets/fonts/jetbrains-mono-{face}.woff2": subset(path)
        for face, path in sources.items()
    }


@lru_cache(maxsize=8)
def subset(path: Path) -> bytes:
    """Return a font as WOFF2 that holds LETTERS alone."""
    options = Options(flavor="woff2", layout_features=[], hinting=False)
    options.recalc_timestamp = False  # the same bytes from each build
    with load_font(path, options) as font:
        subsetter = Subsetter(options)
        subsetter.populate(text=LETTERS)
        subsetter.subset(font)
        made = BytesIO()
        save_font(font, made, options)
    return made.getvalue()
