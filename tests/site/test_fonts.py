"""Fonts come from an installed package, or one line says how to get them."""

import pytest

from tests.site.conftest import ROOT
from tfref.layout import Layout, layout_at
from tfref.problem import ProblemError
from tfref.site.fonts import font_files


def test_fonts_have_readable_names_in_the_site() -> None:
    """Each is a WOFF2 file that set-up installed."""
    fonts = font_files(layout_at(ROOT))
    assert sorted(fonts) == [
        f"assets/fonts/jetbrains-mono-{face}.woff2"
        for face in ("bold", "italic", "medium", "regular")
    ]
    assert all(path.read_bytes()[:4] == b"wOF2" for path in fonts.values())


def test_absent_fonts_are_one_line(layout: Layout) -> None:
    """It names the command that installs them."""
    with pytest.raises(ProblemError, match=r"build/assets holds no fonts; run `make"):
        font_files(layout)
