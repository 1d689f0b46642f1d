"""A build replaces the site whole or leaves it as it was."""

from pathlib import Path

import pytest

from tests.site.conftest import write
from tfref.layout import Layout
from tfref.site.build import (
    BuildFailedError,
    build_site,
    is_built,
    put_back,
    put_in_place,
)


def content(folder: Path) -> dict[str, str]:
    """Return a folder's files by path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def test_a_built_site_takes_the_last_one_s_place(project: Layout) -> None:
    """Nothing of the last one stays, and nothing is left beside."""
    write(project.site / "old.html", "old")
    before = {path.name for path in project.build.iterdir()}
    build_site(project)
    assert (project.site / "tf/reshape.html").is_file()
    assert not (project.site / "old.html").exists()
    assert {path.name for path in project.build.iterdir()} == before | {
        ".site.lock",
        "search",
        "site.key",
        "templates",
    }


def test_a_site_is_built_until_what_it_is_made_from_changes(project: Layout) -> None:
    """A page that a person writes does not count: the preview shows it."""
    assert not is_built(project)
    build_site(project)
    assert is_built(project)
    write(project.docs / "index.md", "# Changed\n")
    assert is_built(project)
    write(project.docs / "tf/add.md", "# tf.add\n")  # other pages mark it
    assert not is_built(project)
    (project.docs / "tf/add.md").unlink()
    assert is_built(project)
    config = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    write(project.root / "mkdocs.yml", config + "# changed\n")
    assert not is_built(project)


def test_a_failed_build_leaves_the_last_site(project: Layout) -> None:
    """A warning is a failure: here, a link to nothing."""
    write(project.site / "index.html", "the last good one")
    write(project.docs / "index.md", "# Home\n\n[a](nothing.md)\n")
    with pytest.raises(BuildFailedError, match="site/ is as it was"):
        build_site(project)
    assert content(project.site) == {"index.html": "the last good one"}


def test_a_build_killed_between_its_renames_is_undone(tmp_path: Path) -> None:
    """The next build finds the last site beside and puts it back."""
    site, last = tmp_path / "site", tmp_path / "build/site.last"
    write(last / "index.html", "good")
    put_back(site, last)
    assert content(tmp_path) == {"site/index.html": "good"}


def test_a_build_killed_after_its_renames_is_only_cleaned_up(tmp_path: Path) -> None:
    """The new site stands already."""
    site, last = tmp_path / "site", tmp_path / "build/site.last"
    write(site / "index.html", "new")
    write(last / "index.html", "old")
    put_back(site, last)
    assert content(tmp_path) == {"site/index.html": "new"}


def test_what_cannot_be_put_in_place_changes_nothing(tmp_path: Path) -> None:
    """The last site returns when the rename fails."""
    site, last = tmp_path / "site", tmp_path / "site.last"
    write(site / "index.html", "good")
    with pytest.raises(FileNotFoundError):
        put_in_place(tmp_path / "absent", site, last)
    assert content(tmp_path) == {"site/index.html": "good"}
