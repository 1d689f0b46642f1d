"""The site holds the index of the search, and nothing of the theme's own."""

import re
from pathlib import Path

import pytest

from tests.site.conftest import mkdocs_build, read, write
from tfref.layout import Layout
from tfref.search.engine import ORDER, SCRIPTS
from tfref.search.store import ensure_search
from tfref.site.build import build_site, is_built
from tfref.site.search import BUNDLE, DIALOG, FOLDER

OPENS = "assets/tfref/search/open.js"


def test_the_index_stands_in_the_site(small_site: Layout) -> None:
    """Each part as the search keeps it, byte for byte."""
    kept = {path.name: path.read_bytes() for path in _parts(small_site)}
    folder = small_site.site / FOLDER
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == kept
    assert {"names.js", "more.js", "lines-0.js"} <= set(kept)


def _parts(layout: Layout) -> list[Path]:
    return list(ensure_search(layout.root).glob("*.js"))


def test_material_s_search_is_not_there(small_site: Layout) -> None:
    """Neither its files nor its box."""
    files = {path.relative_to(small_site.site) for path in small_site.site.rglob("*")}
    names = {path.as_posix() for path in files}
    assert not any(re.search(r"lunr|workers/search|search_index", n) for n in names)
    assert not read(small_site, "index.html").select("[data-md-component^=search]")


@pytest.mark.parametrize("page", ["index.html", "tf/math/add.html", "404.html"])
def test_each_page_opens_the_search(small_site: Layout, page: str) -> None:
    """By one small script; the box is a link where there is no JavaScript."""
    tree = read(small_site, page)
    scripts = [tag for tag in tree.select("script[src]") if "search" in str(tag["src"])]
    (script,) = scripts
    assert str(script["src"]).endswith(OPENS)
    button = tree.select_one("header button.tf-find")
    assert button is not None
    assert "Search" in button.text
    link = tree.select_one("header noscript a")
    assert link is not None
    assert str(link["href"]).endswith("names.html")


def test_what_each_page_loads_is_small() -> None:
    """Nobody who does not search pays for it."""
    assert (SCRIPTS / "open.js").stat().st_size <= 2048


def test_the_site_s_ranking_is_the_command_line_s(small_site: Layout) -> None:
    """Unchanged, with the dialog behind it, in one file."""
    found = (small_site.site / BUNDLE).read_text("utf-8")
    parts = [(SCRIPTS / f"{name}.js").read_text("utf-8") for name in (*ORDER, *DIALOG)]
    assert found == "".join(parts)
    assert not (small_site.site / BUNDLE).with_name("rank.js").exists()


def test_a_preview_of_hand_written_pages_has_the_index(project: Layout) -> None:
    """So that a change in a table is found at once."""
    done = mkdocs_build(project)
    assert done.returncode == 0, done.stderr
    assert (project.site / FOLDER / "names.js").exists()


def test_a_table_that_changes_makes_the_site_anew(project: Layout) -> None:
    """It is in the index, and in pages of what is gone."""
    build_site(project)
    assert is_built(project)
    write(project.root / "data/synonyms.yaml", "rows: [[photo, image]]\n")
    assert not is_built(project)


def test_a_table_that_is_wrong_ends_the_build_with_its_place(project: Layout) -> None:
    """In one line."""
    write(project.root / "data/synonyms.yaml", "rows: [[photo]]\n")
    done = mkdocs_build(project)
    assert done.returncode
    assert "data/synonyms.yaml:1: " in done.stderr
