"""`--update-snippets` records what is no longer equal, and refuses what is not true."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.examples.sabotage import FENCED, headed, snippet

pytestmark = pytest.mark.xdist_group("update")

GOOD = {
    "new": snippet("print(tf.constant([1, 2]))"),
    "wrong": snippet("print(3)", "#> 4", "print('kept', 1 / 3)", "#> kept 0.33333"),
    "shorter": snippet("print(3)", "#> 1", "#> 2", "#> 3", "x = 1"),
    "silenced": snippet("x = 1", "#> 1", "print(2)", "#> 2"),
    "hole": snippet("print('a', 12.5, 'b')", "#> a ... b"),
    "blank": snippet("print('a\\n\\nb\\n\\n')"),
    "error": headed("raises=ValueError", "tf.reshape(tf.zeros(6), 'x')").replace(
        "tf.reshape(tf.zeros(6), 'x')",
        "raise ValueError('a long message ' * 8 + '[Op:Reshape] name: x')",
    ),
    "gone": headed("raises=AttributeError gone=tf.placeholder", "tf.placeholder"),
    "seeded": snippet("tf.random.set_seed(1)", "print(tf.random.uniform((2,)))"),
    "figure": snippet(
        "import matplotlib.pyplot as plt",
        "figure, axes = plt.subplots()",
        "axes.plot([1, 2, 4])",
    ).replace("axes.plot", "lines = axes.plot"),
}
REFUSED = {
    "address": (snippet("print(object())"), "prints an address"),
    "path": (snippet("import os", "print(os.getcwd())"), "prints a path"),
    "timing": (snippet("print('1/1 - 12ms/step')"), "prints a timing"),
    "control": (snippet("print('a\\rb')"), "prints a control character"),
    "unseeded": (snippet("print(tf.random.uniform((2,)))"), "changes with the seed"),
    "unordered": (snippet("print(set('abcdefgh'))"), "changes with the seed"),
    "dies": (snippet("import os", "print(1)", "os._exit(0)"), "exit status 0"),
    "ill_formed": (snippet("print(1"), "not valid Python"),
}


@dataclass(frozen=True)
class Updated:
    """A project after an update."""

    root: Path
    output: str
    before: Mapping[str, str]
    after: Mapping[str, str]
    again: Mapping[str, str]
    """The files after a second update."""
    runs: Mapping[str, object]
    compared: subprocess.CompletedProcess[str]
    """A plain run after the updates."""


def _files(root: Path) -> dict[str, str]:
    paths = [*root.rglob("*.py"), *root.rglob("*.svg")]
    return {path.stem + path.suffix: path.read_text() for path in paths}


def _pytest(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "snippets", "-q", *options]
    return subprocess.run(
        [*command, "-p", "no:cacheprovider"],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Updated:
    """Update a project twice, then compare."""
    root = tmp_path_factory.mktemp("update")
    (root / "pytest.ini").write_text("[pytest]\n")
    for folder in ("snippets/cases", "docs/cases"):
        (root / folder).mkdir(parents=True)
    sources = {**GOOD, **{name: source for name, (source, _) in REFUSED.items()}}
    for name, source in sources.items():
        (root / f"snippets/cases/{name}_case.py").write_text(source)
        page = FENCED.format(f"{name}_case")
        (root / f"docs/cases/{name}_case.md").write_text(page)
    before = _files(root)
    output = _pytest(root, "--update-snippets").stdout
    after = _files(root)
    _pytest(root, "--update-snippets")
    again = _files(root)
    runs = json.loads((root / "data" / "runs.json").read_text())
    compared = _pytest(root)
    return Updated(root, output, before, after, again, runs, compared)


def _recorded(updated: Updated, name: str) -> list[str]:
    lines = updated.after[f"{name}_case.py"].splitlines()
    return [line for line in lines if line.startswith("#>")]


@pytest.mark.parametrize(
    ("name", "recorded"),
    [
        ("new", ["#> tf.Tensor([1 2], shape=(2,), dtype=int32)"]),
        ("wrong", ["#> 3", "#> kept 0.33333"]),
        ("shorter", ["#> 3"]),
        ("silenced", ["#> 2"]),
        ("hole", ["#> a ... b"]),
        ("blank", ["#> a", "#>", "#> b"]),
        (
            "gone",
            ["#> AttributeError: module 'tensorflow' has no attribute 'placeholder'"],
        ),
    ],
)
def test_update_rewrites_only_what_differs(
    name: str, recorded: list[str], updated: Updated
) -> None:
    """New output replaces what is wrong; what still agrees stays to the letter."""
    assert _recorded(updated, name) == recorded


def test_update_records_an_error_wrapped_and_cleaned(updated: Updated) -> None:
    """An error is recorded without what varies, at most 80 columns wide."""
    lines = _recorded(updated, "error")
    assert lines[0].startswith("#> ValueError: a long message")
    assert len(lines) > 1
    assert max(map(len, lines)) <= 80
    assert "Op:" not in "".join(lines)


def test_update_draws_the_figure_beside_the_page(updated: Updated) -> None:
    """A figure left open becomes an SVG where the page stands."""
    assert (updated.root / "docs/cases/figure_case.svg").is_file()
    assert updated.after["figure_case.svg"].startswith("<?xml")


@pytest.mark.parametrize("name", REFUSED)
def test_update_refuses_what_nobody_else_would_see(name: str, updated: Updated) -> None:
    """A refused snippet is reported and left as it was, and is not in the record."""
    assert updated.after[f"{name}_case.py"] == updated.before[f"{name}_case.py"]
    assert f"snippets/cases/{name}_case.py" not in updated.runs
    report = updated.output.split(f"snippets/cases/{name}_case.py:")[1]
    assert REFUSED[name][1] in report.splitlines()[0]


def test_second_update_changes_nothing(updated: Updated) -> None:
    """Updating is idempotent, figures included."""
    assert updated.again == updated.after


def test_record_holds_the_hash_of_what_was_written(updated: Updated) -> None:
    """After an update the plain run passes for everything that was recorded."""
    assert set(updated.runs) == {f"snippets/cases/{name}_case.py" for name in GOOD}
    summary = updated.compared.stdout.split("snippets: ")[1]
    assert f"{len(GOOD)} fine" in summary


def test_outputs_belong_to_the_recording_python(tmp_path: Path) -> None:
    """Another Python adds its run where the output agrees, and rewrites nothing."""
    (tmp_path / "pytest.ini").write_text("[pytest]\nrecording_python = 2.7\n")
    sources = {"agrees": snippet("print(1)", "#> 1"), "differs": GOOD["new"]}
    for name, source in sources.items():
        for file, text in {
            f"snippets/cases/{name}_case.py": source,
            f"docs/cases/{name}_case.md": FENCED.format(f"{name}_case"),
        }.items():
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).write_text(text)
    output = _pytest(tmp_path, "--update-snippets").stdout
    assert "differs_case.py:1: its output differs; outputs are recorded on" in output
    assert "Python 2.7" in output
    assert _files(tmp_path) == {f"{n}_case.py": s for n, s in sources.items()}
    runs = json.loads((tmp_path / "data" / "runs.json").read_text())
    assert set(runs) == {"snippets/cases/agrees_case.py"}
