"""The record: what it holds, how two are compared, what is said of a bad line."""

from pathlib import Path

import pytest

from tfref.api.model import LibraryVersions
from tfref.problem import ProblemError
from tfref.verify.record import (
    FOLDER,
    UNSTABLE,
    Record,
    Recorded,
    changes,
    read_record,
    written,
)
from tfref.verify.states import state_of

VERSIONS = LibraryVersions("2.21.0", "3.15.1", "2.4.0", "3.11")


def record(**docstrings: tuple[Recorded, ...]) -> Record:
    """Return a record of docstrings."""
    return Record(VERSIONS, docstrings)


GOOD = Recorded("abc", ("silent", "matches"), {})
BAD = Recorded("abc", ("silent", "differs"), {1: "7"})


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    """A line for each docstring, after the versions."""
    path = tmp_path / "record.jsonl"
    path.write_text(written(record(a=(GOOD,), b=(BAD, GOOD))), "utf-8")
    assert read_record(path) == record(a=(GOOD,), b=(BAD, GOOD))
    assert len(path.read_text("utf-8").splitlines()) == 3


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "is no line of a record"),
        ('{"name": "a", "examples": [{"hash": "1", "states": "fine"}]}', "'fine'"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, says: str) -> None:
    """With its file, its number, and what to do."""
    path = tmp_path / "record.jsonl"
    path.write_text(f"{written(record(a=(GOOD,)))}{line}\n", "utf-8")
    with pytest.raises(ProblemError, match=f"record.jsonl:3: .*{says}.*make verify"):
        read_record(path)


def test_a_changed_state_is_a_change_and_a_digit_is_none() -> None:
    """So a difference after an upgrade reads: these broke, these were fixed."""
    other = Recorded("abc", ("silent", "differs"), {1: "8"})
    assert changes(record(a=(BAD,)), record(a=(other,))) == []
    (line,) = changes(record(a=(GOOD,)), record(a=(BAD,)))
    assert line == "a, example 1: silent matches (abc) -> silent differs (abc)"


def test_what_is_random_may_print_by_chance_what_is_shown() -> None:
    """And may not raise; what is not random may not become so."""
    drawn = Recorded("abc", ("silent", "random"), {1: "8"})
    shown = Recorded("abc", ("silent", "form"), {1: "7"})
    fails = Recorded("abc", ("silent", "raises"), {1: "ValueError"})
    edited = Recorded("abd", ("silent", "form"), {1: "7"})
    assert changes(record(a=(drawn,)), record(a=(shown,))) == []
    assert len(changes(record(a=(shown,)), record(a=(drawn,)))) == 1
    assert len(changes(record(a=(drawn,)), record(a=(fails,)))) == 1
    assert len(changes(record(a=(drawn,)), record(a=(edited,)))) == 1


def test_a_changed_example_is_a_change() -> None:
    """Its hash is another; so is one that came or went."""
    edited = Recorded("abd", GOOD.states, {})
    assert len(changes(record(a=(GOOD,)), record(a=(edited,), b=(GOOD,)))) == 2


def test_what_is_unstable_is_few_and_has_its_reason() -> None:
    """The list is to stay short."""
    assert len(UNSTABLE) <= 5
    assert all(UNSTABLE.values())


def test_an_example_is_what_its_worst_line_is() -> None:
    """One line that prints what is shown lifts silent ones."""
    assert state_of(["silent", "matches"]) == "matches"
    assert state_of(["silent"]) == "silent"
    assert state_of(["matches", "form", "differs"]) == "differs"
    assert state_of(["matches", "raises", "unreached"]) == "raises"


def test_the_record_names_no_place_of_the_machine_that_made_it() -> None:
    """Neither where packages are installed nor where the project is."""
    root = Path(__file__).parents[2]
    for path in (root / FOLDER).glob("*.jsonl"):
        text = path.read_text("utf-8")
        assert "site-packages/" not in text
        assert str(root) not in text
