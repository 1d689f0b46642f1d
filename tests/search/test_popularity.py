"""How often a name is used decides between equal matches."""

from pathlib import Path

import pytest

from tests.site.small_api import SMALL
from tfref.api.names import index_names
from tfref.problem import ProblemError
from tfref.search.popularity import MOST, levels_of, read_uses

PROJECT = Path(__file__).parents[2]


def levels(uses: dict[str, int]) -> dict[str, int]:
    """Return the levels of a few entries of the small API."""
    entries = [
        "tf.reshape",
        "tf.print",
        "tf.data.Dataset.map",
        "tf.data.TextDataset.map",
    ]
    return levels_of(SMALL, index_names(SMALL), uses, entries)


def test_the_most_used_name_has_the_highest_level() -> None:
    """Levels grow with the logarithm of the uses."""
    found = levels({"tf.reshape": 1000, "tf.print": 30})
    assert found["tf.reshape"] == MOST
    assert 0 < found["tf.print"] < MOST


def test_a_class_lends_its_members_a_little() -> None:
    """But not to a member that only overrides one of its base class."""
    found = levels(
        {"tf.reshape": 9, "tf.data.Dataset": 500, "tf.data.TextDataset": 500}
    )
    assert found["tf.data.Dataset.map"] > 0
    assert found["tf.data.TextDataset.map"] == 0


def test_the_table_holds_public_names_alone(names: object) -> None:
    """Each name stands there as its page is called."""
    from tfref.api.names import Names
    from tfref.search.index import entry_name

    assert isinstance(names, Names)
    uses = read_uses(PROJECT)
    assert len(uses) > 1000
    assert not [name for name in uses if entry_name(names, name) is None]


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    """File, line, and what it must be."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data/popularity.txt").write_text("# uses\n12 tf.cast\ntf.x\n")
    with pytest.raises(ProblemError, match=r"data/popularity.txt:3: must be a count"):
        read_uses(tmp_path)
