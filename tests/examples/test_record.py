"""The run record knows a snippet by its hash, and forgets what was edited."""

from pathlib import Path

import pytest

from tfref.examples.record import (
    Ran,
    Versions,
    add_run,
    is_current,
    keep_only,
    read_runs,
    write_runs,
)
from tfref.problem import ProblemError

OLD = Versions("2.21.0", "3.15.1", "3.11")
NEW = Versions("2.21.0", "3.15.1", "3.12")


def test_record_survives_writing_and_reading(tmp_path: Path) -> None:
    """What is written is what is read."""
    runs = {"snippets/a.py": Ran("abc", (OLD, NEW))}
    write_runs(tmp_path / "runs.json", runs)
    assert read_runs(tmp_path / "runs.json") == runs


def test_absent_record_is_empty(tmp_path: Path) -> None:
    """A new project has run nothing."""
    assert read_runs(tmp_path / "runs.json") == {}


def test_broken_record_is_named(tmp_path: Path) -> None:
    """A record that cannot be read is one clear message with its file and line."""
    (tmp_path / "runs.json").write_text('{\n "a": [1,\n')
    with pytest.raises(ProblemError, match=r"data/runs\.json:3: is no run record"):
        read_runs(tmp_path / "runs.json")


def test_same_hash_gathers_versions() -> None:
    """A run on another Python is added; the same run twice is one."""
    runs = add_run({}, "a", "abc", NEW)
    runs = add_run(add_run(runs, "a", "abc", OLD), "a", "abc", OLD)
    assert runs == {"a": Ran("abc", (OLD, NEW))}


def test_edited_snippet_begins_anew() -> None:
    """Another hash drops what was known of the old file."""
    runs = add_run(add_run({}, "a", "abc", OLD), "a", "xyz", NEW)
    assert runs == {"a": Ran("xyz", (NEW,))}
    assert is_current(runs, "a", "xyz")
    assert not is_current(runs, "a", "abc")
    assert not is_current(runs, "b", "xyz")


def test_deleted_snippets_are_dropped() -> None:
    """The record holds only files that exist."""
    runs = add_run(add_run({}, "a", "1", OLD), "b", "2", OLD)
    assert set(keep_only(runs, ["b"])) == {"b"}
