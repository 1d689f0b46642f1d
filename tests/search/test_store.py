"""The index is kept, and made anew when anything it is made from changed."""

import shutil
from pathlib import Path

import pytest

from tests.search.small_index import SMALL_TABLES
from tests.site.small_api import SMALL
from tfref.search import store
from tfref.search.store import KEY, ensure_search

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with the small API and the small tables."""
    shutil.copytree(PROJECT / "data" / "schema", tmp_path / "data" / "schema")
    (tmp_path / "docs").mkdir()
    (tmp_path / "data" / "words.yaml").write_text("rows: []\n")
    monkeypatch.setattr(store, "ensure_api", lambda root: SMALL)
    monkeypatch.setattr(store, "read_search_tables", lambda root: SMALL_TABLES)
    monkeypatch.setattr(store, "read_uses", lambda root: {})
    return tmp_path


def test_the_parts_are_scripts_beside_their_key(root: Path) -> None:
    """Each hands its content to the ranking."""
    folder = ensure_search(root)
    names = (folder / "names.js").read_text()
    assert names.startswith('tfref.take("names",{')
    assert {"names.js", "more.js", "lines-0.js", KEY} <= {
        f.name for f in folder.iterdir()
    }


def test_what_is_current_is_left_alone(root: Path) -> None:
    """A second call writes nothing."""
    names = ensure_search(root) / "names.js"
    before = names.stat().st_ino
    assert (ensure_search(root) / "names.js").stat().st_ino == before


def test_a_change_in_a_table_makes_it_anew(root: Path) -> None:
    """As does one in a page, whose words are in the index of the text."""
    names = ensure_search(root) / "names.js"
    before = names.stat().st_ino
    (root / "data" / "words.yaml").write_text("rows: [1]\n")
    assert (ensure_search(root) / "names.js").stat().st_ino != before


def test_an_index_that_was_cut_short_is_made_anew(root: Path) -> None:
    """The key is written last."""
    folder = ensure_search(root)
    (folder / KEY).unlink()
    (folder / "names.js").write_text("half")
    assert "half" not in (ensure_search(root) / "names.js").read_text()


def test_it_is_the_same_byte_for_byte(root: Path) -> None:
    """Made twice, from the same tables."""
    first = {f.name: f.read_bytes() for f in ensure_search(root).iterdir()}
    shutil.rmtree(ensure_search(root))
    assert {f.name: f.read_bytes() for f in ensure_search(root).iterdir()} == first
