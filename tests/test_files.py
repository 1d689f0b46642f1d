"""A file is replaced whole or not at all."""

from pathlib import Path

import pytest

from tfref.files import write_whole


def test_new_text_replaces_old_and_keeps_the_mode(tmp_path: Path) -> None:
    """The content is new, the permissions are not."""
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(0o755)
    write_whole(path, "new\n")
    assert path.read_text() == "new\n"
    assert path.stat().st_mode & 0o777 == 0o755


def test_folders_are_made(tmp_path: Path) -> None:
    """A file in a new folder can be written."""
    write_whole(tmp_path / "a" / "b", "x")
    assert (tmp_path / "a" / "b").read_text() == "x"


def test_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    """Text that cannot be encoded costs neither the file nor a leftover."""
    path = tmp_path / "a"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_whole(path, "\ud800")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
