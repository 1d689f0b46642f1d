"""The typeface of code and names, from a package that set-up installs by hash."""

from pathlib import Path

from tfref.layout import Layout
from tfref.problem import Problem, ProblemError

FACES = {
    "regular": "db9d659a1acad1e2",
    "medium": "af2e87f5d61b5665",
    "bold": "9545a3d1fceacf5c",
    "italic": "86dc76ee7f2ea282",
}
"""The package names its files by their content."""


def font_files(layout: Layout) -> dict[str, Path]:
    """Return the font files by their path in the site, or say how to get them."""
    folder = layout.build / "assets" / "sphinxawesome_theme" / "static"
    found = {
        f"assets/fonts/jetbrains-mono-{face}.woff2": folder / f"{content}.woff2"
        for face, content in FACES.items()
    }
    if all(path.is_file() for path in found.values()):
        return found
    message = f"{layout.build.name}/assets holds no fonts; run `make site`"
    raise ProblemError(Problem("requirements/assets.txt", 1, message))
