"""`tfref api` says what it found, or in one line what is wrong."""

from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.api.conftest import PROJECT
from tfref.api import store
from tfref.api.listing import listing
from tfref.api.model import Api
from tfref.cli import main


def test_counts_are_shown(api: Api) -> None:
    """A second call extracts nothing and shows what there is."""
    done = CliRunner().invoke(main, ["api", "--root", str(PROJECT)])
    assert done.exit_code == 0
    assert f"TensorFlow {api.versions.tensorflow}" in done.stdout
    assert "up to date" in done.stdout
    assert f"{len(api.symbols)} symbols" in done.stdout


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("a: [tf.add, tf.add]\n", "data/preferred.yaml:1: tf.add stands on line 1"),
        ("a:\n- 'tf\n", "data/preferred.yaml:3: is no YAML"),
        (None, "data/preferred.yaml:1: is not there"),
    ],
)
def test_a_broken_table_ends_it(tmp_path: Path, table: str | None, says: str) -> None:
    """It ends with status 1 and the table's file and line, and no traceback."""
    if table:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "preferred.yaml").write_text(table)
    done = CliRunner().invoke(main, ["api", "--root", str(tmp_path)])
    assert done.exit_code == 1
    assert done.stderr.splitlines()[-1].startswith(f"Error: {says}")
    assert "Traceback" not in done.output
    assert not store.api_path(tmp_path).exists()


def test_missing_tensorflow_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends with status 1 and says what installs TensorFlow."""

    def absent(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(store, "version", absent)
    done = CliRunner().invoke(main, ["api", "--root", str(tmp_path)])
    assert done.exit_code == 1
    assert done.stderr == (
        "Error: tensorflow is not installed: `make serve` or `make test` does it\n"
    )


def test_names_are_written_on_request(api: Api, tmp_path: Path) -> None:
    """The option writes the list of names of the installed version, and says where."""
    for file in ("data/preferred.yaml", f"build/{store.api_path(PROJECT).name}"):
        (tmp_path / file).parent.mkdir()
        (tmp_path / file).symlink_to(PROJECT / file)
    root = ["--root", str(tmp_path)]
    assert CliRunner().invoke(main, ["api", *root]).exit_code == 0
    assert not (tmp_path / "data/names").exists()
    done = CliRunner().invoke(main, ["api", "--write-names", *root])
    assert done.exit_code == 0
    written = f"data/names/{api.versions.tensorflow}.txt"
    assert f"{written}: all public names" in done.stdout
    assert (tmp_path / written).read_text() == listing(api)
