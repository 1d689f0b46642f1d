"""What real code still writes: each dead name is in a table."""

from pathlib import Path

import yaml

from tfref.api.names import Names, resolve
from tfref.search.tables import read_families, read_gone

PROJECT = Path(__file__).parents[2]
GONE = PROJECT / "data/gone"


def test_every_dead_name_that_real_code_writes_is_in_a_table() -> None:
    """A name that was seen is gone, of a family, or listed as not TensorFlow's."""
    gone = {_plain(row.gone) for row in read_gone(PROJECT)}
    families = tuple(_plain(row.family) for row in read_families(PROJECT))
    theirs = _not_theirs()
    missing = [
        name
        for name in _seen()
        if _plain(name) not in gone
        and not any(_lies_in(_plain(name), family) for family in families)
        and name not in theirs
    ]
    assert missing == []


def test_what_is_listed_as_not_theirs_was_seen_and_is_no_row() -> None:
    """The list holds no name that a table explains, and none that nobody wrote."""
    gone = {_plain(row.gone) for row in read_gone(PROJECT)}
    names = set(_not_theirs())
    assert names - set(_seen()) == set()
    assert {name for name in names if _plain(name) in gone} == set()


def test_what_was_seen_as_dead_does_not_resolve(names: Names) -> None:
    """A name that works again leaves the list."""
    assert [name for name in _seen() if resolve(names, name) is not None] == []


def test_the_names_that_were_seen_are_sorted_and_stand_once() -> None:
    """One name a line, so that a change shows as the lines that changed."""
    assert _seen() == sorted(set(_seen()))


def _seen() -> list[str]:
    lines = (GONE / "seen.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _not_theirs() -> dict[str, str]:
    text = (GONE / "not-theirs.yaml").read_text(encoding="utf-8")
    reasons: dict[str, str] = yaml.safe_load(text)
    return reasons


def _plain(name: str) -> str:
    """Return a name of Keras without the `tf.` that may stand in front."""
    return name.removeprefix("tf.") if name.startswith("tf.keras.") else name


def _lies_in(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")
