"""The README is true: its five steps work when followed, its commands exist."""

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tfref.api.store import api_path, ensure_api

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^( *)(`{3,})(\w+)\n(.*?)^\1\2$", re.MULTILINE | re.DOTALL)

pytestmark = pytest.mark.xdist_group("update")


def _block(language: str, after: str) -> str:
    """Return the first fenced block of a language after some words."""
    for match in FENCE.finditer(README, README.index(after)):
        if match[3] == language:
            return textwrap.dedent(match[4])
    raise AssertionError(f"no {language} block after {after!r}")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project in which steps 1 and 2 have been done as the README says."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    page = tmp_path / "docs/tf/squeeze.md"
    program = tmp_path / "snippets/tf/squeeze/drop_axes.py"
    for path in (page, program, tmp_path / "data/x", tmp_path / "build/x"):
        path.parent.mkdir(parents=True)
    ensure_api(ROOT)
    for file in (f"build/{api_path(ROOT).name}", "data/preferred.yaml"):
        (tmp_path / file).symlink_to(ROOT / file)
    page.write_text(_block("markdown", "`docs/tf/squeeze.md`"))
    program.write_text(_block("python", "`snippets/tf/squeeze/drop_axes.py`"))
    return tmp_path


def _pytest(project: Path, *options: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, *options], cwd=project, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_five_steps_make_an_entry(project: Path) -> None:
    """Page and program as printed there, then the update, and all tests pass."""
    _pytest(project, "snippets", "--update-snippets")
    recorded = (project / "snippets/tf/squeeze/drop_axes.py").read_text()
    assert "print(tf.squeeze(row).shape)\n#> (3,)\n" in recorded
    assert "snippets: 1 run, 1 fine" in _pytest(project)


def test_every_make_target_is_documented() -> None:
    """Each target of the Makefile stands in the README, and none that is not there."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):.*##", makefile, re.MULTILINE))
    assert targets == set(re.findall(r"\bmake ([a-z-]+)\b", README))


def test_every_file_that_is_linked_exists() -> None:
    """Pictures and pages that the README links are there."""
    linked = re.findall(r"\]\(([^)#]+)\)", README)
    missing = [name for name in linked if not (ROOT / name).exists()]
    assert linked
    assert not missing
