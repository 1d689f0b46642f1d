"""Without the TensorFlow that outputs were recorded on, nothing is compared, aloud."""

import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from tests.examples.sabotage import FENCED, snippet
from tfref.examples import environment
from tfref.examples.environment import (
    EnvironmentProblemError,
    installed_versions,
    locked_tensorflow,
)

ROOT = Path(__file__).parents[2]


def test_lock_names_the_installed_version() -> None:
    """The project's own environment is the one its outputs were recorded on."""
    assert locked_tensorflow(ROOT) == installed_versions().tensorflow


def test_project_without_lock_compares_with_anything(tmp_path: Path) -> None:
    """Where no lock says otherwise, the installed version is the right one."""
    assert locked_tensorflow(tmp_path) is None


def test_missing_package_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing is named, with the command that installs it."""

    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(environment, "version", missing)
    with pytest.raises(EnvironmentProblemError, match=r"tensorflow.*`make test`"):
        installed_versions()


def test_other_tensorflow_is_refused_with_the_reason(tmp_path: Path) -> None:
    """Snippets fail without being run, and the closing lines warn."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    for file, text in {
        "requirements/environment.txt": "tensorflow==2.0.0 \\\n",
        "snippets/cases/a.py": snippet("print(1)", "#> 1"),
        "docs/cases/a.md": FENCED.format("a"),
    }.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "snippets", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    installed = installed_versions().tensorflow
    reason = f"outputs are recorded on TensorFlow 2.0.0, but {installed} is installed"
    assert done.returncode == 1
    assert f"snippets/cases/a.py:1: not compared: {reason}" in done.stdout
    assert f"WARNING: not compared: {reason}" in done.stdout
    assert "1 run, 0 fine (1 not compared)" in done.stdout
