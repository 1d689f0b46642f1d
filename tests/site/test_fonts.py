"""Fonts come from an installed package, or one line says how to get them."""

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from tests.site.conftest import ROOT
from tfref.layout import Layout, layout_at
from tfref.problem import ProblemError
from tfref.site.fonts import FACES, LETTERS, font_files


def test_fonts_have_readable_names_in_the_site() -> None:
    """Each is a WOFF2 file made of one that set-up installed."""
    fonts = font_files(layout_at(ROOT))
    assert set(fonts) == {f"assets/fonts/jetbrains-mono-{face}.woff2" for face in FACES}
    assert all(content[:4] == b"wOF2" for content in fonts.values())


def test_a_font_holds_the_letters_of_code_alone() -> None:
    """A page waits for them: each is small."""
    for content in font_files(layout_at(ROOT)).values():
        with TTFont(BytesIO(content)) as font:
            letters = {chr(code) for code in font.getBestCmap()}
        assert letters <= set(LETTERS)
        assert set("azAZ09_.()[]{}#>") <= letters
        assert len(content) < 30_000


def test_absent_fonts_are_one_line(layout: Layout) -> None:
    """It names the command that installs them."""
    with pytest.raises(ProblemError, match=r"build/assets holds no fonts; run `make"):
        font_files(layout)
