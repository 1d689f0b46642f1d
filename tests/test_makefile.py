"""Every command of the Makefile is explained, and brings its environment along."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TARGETS = re.findall(
    r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
)
WITHOUT_ENVIRONMENT = {"help", "lock", "clean"}


def make(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run make in the project's folder as a user's shell would."""
    program = shutil.which("make")
    assert program, "these tests need make"
    # What a make around the tests says to its children is not for this one.
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
    return subprocess.run(
        [program, *arguments],
        cwd=ROOT,
        env={**inherited, "MFLAGS": "", **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_help_explains_each_target_on_one_line() -> None:
    """`make help` is written from the Makefile: a target without words is missing."""
    lines = re.findall(r"^  ([a-z-]+) +\S.*$", make("help").stdout, re.MULTILINE)
    assert sorted(lines) == sorted(TARGETS)


def test_help_explains_each_setting() -> None:
    """The settings that a reader may give are in the same text."""
    assert re.findall(r"^  ([A-Z]+)=\S+ +\w", make("help").stdout, re.MULTILINE) == [
        "PYTHON",
        "VENV",
        "PORT",
    ]


def test_make_alone_helps() -> None:
    """Without a target nothing is built or removed."""
    assert make().stdout == make("help").stdout


def test_every_target_is_phony() -> None:
    """A file or folder of that name (there is a site/) must not stop a command."""
    database = make("--print-data-base", "--question", "help").stdout
    phony = re.search(r"^\.PHONY: (.*)$", database, re.MULTILINE)
    assert phony
    assert sorted(phony[1].split()) == sorted(TARGETS)


@pytest.mark.parametrize("target", TARGETS)
def test_the_environment_comes_first(target: str) -> None:
    """All but a few targets bring it up to date before anything else."""
    commands = make("--dry-run", target).stdout
    assert commands.strip()
    begins_with_it = "bootstrap.py" in commands.splitlines()[0]
    assert begins_with_it == (target not in WITHOUT_ENVIRONMENT)


def test_check_ends_with_the_tests() -> None:
    """Format, lint and types cost seconds and come first; pytest has the last word."""
    commands = make("--dry-run", "check").stdout.splitlines()
    order = ["ruff format --check", "tfref format --check", "ruff check", "mypy"]
    steps = [next(n for n, c in enumerate(commands) if word in c) for word in order]
    assert steps == sorted(steps)
    assert "-m pytest" in commands[-1]


def test_the_oldest_tensorflow_is_checked_apart() -> None:
    """It has an environment, a lock and a site of its own; pytest has the last word."""
    first, *_, site, tests = make("--dry-run", "oldest").stdout.splitlines()
    assert "--venv .venv-2.18" in first
    assert "--lock tensorflow-2.18" in first
    assert site == (".venv-2.18/bin/mkdocs build --strict --site-dir build/site-2.18")
    assert tests.startswith(".venv-2.18/bin/python -m pytest ")
    assert tests.endswith(" tests/api tests/docstring")


def test_the_readme_shows_each_target() -> None:
    """A command that the README does not name is not known to exist."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    unknown = [name for name in TARGETS if not re.search(rf"\bmake {name}\b", readme)]
    assert unknown == []


def test_settings_for_other_pythons_stay_outside(tmp_path: Path) -> None:
    """PYTHONPATH and PYTHONHOME of the user's shell would mix in other packages."""
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho "<$PYTHONPATH$PYTHONHOME>"\n', encoding="utf-8")
    python.chmod(0o755)
    done = make("setup", PYTHON=str(python), PYTHONPATH="/a", PYTHONHOME="/b")
    assert done.stdout == "<>\n"


def test_without_any_python_one_line_says_what_to_do(tmp_path: Path) -> None:
    """On a machine with make alone the reader learns what to install."""
    done = make("setup", PATH=str(tmp_path), PYTHON="", VENV=str(tmp_path / ".venv"))
    assert done.returncode != 0
    line, *rest = done.stderr.splitlines()
    assert line.startswith("set-up: Python 3.11, 3.12 or 3.13 is needed")
    assert "PYTHON=/path/to/python3.11" in line
    assert len(rest) == 1, "only make's own word about the failure follows"
    assert not (tmp_path / ".venv").exists()


def test_no_module_escapes_the_linter() -> None:
    """A folder named as one that is generated is not left out with it."""
    program = shutil.which("ruff", path=str(Path(sys.executable).parent))
    assert program, "set-up installs ruff"
    done = subprocess.run(
        [program, "check", "--show-files", "src", "tests"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    linted = {Path(line) for line in done.stdout.splitlines()}
    modules = {
        path for part in ("src", "tests") for path in (ROOT / part).rglob("*.py")
    }
    assert modules - linted == set()
