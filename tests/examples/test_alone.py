"""Every snippet also runs alone, as a reader runs it: `python FILE`.

All run as `__main__`, whole, without the harness and its settings, in forks of a
process that has imported TensorFlow; the first of each folder also in an interpreter
of its own, because importing TensorFlow for each would take an hour. The folder of an
error or of a correction holds a program or two: there it is every thirtieth.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tfref.examples.compare import Tolerance, same_output
from tfref.examples.snippet import Snippet, parse_snippet
from tfref.examples.store import relative, snippet_files
from tfref.layout import layout_at

LAYOUT = layout_at(Path(__file__).parents[2])
PATIENCE = 240
"""Seconds; a fresh process imports TensorFlow first, on a busy machine."""

ALL = snippet_files(LAYOUT)
SMALL = {LAYOUT.snippets / "errors", LAYOUT.snippets / "upstream"}
SOME = 30


def _firsts(paths: list[Path]) -> list[Path]:
    """Return the first of each folder, and some where folders are small."""
    firsts = list({path.parent: path for path in reversed(paths)}.values())
    small = [path for path in firsts if SMALL & {*path.parents}]
    return [path for path in firsts if path not in small] + small[::SOME]


def _name(path: Path) -> str:
    return relative(LAYOUT, path)


@pytest.fixture(scope="module")
def plain_python() -> Iterator[subprocess.Popen[str]]:
    """Return a process that runs each program whose path it is given."""
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("plain_python.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        yield process
        assert process.stdin
        process.stdin.close()


@pytest.mark.parametrize("path", ALL, ids=_name)
def test_snippet_runs_without_the_harness(
    path: Path, plain_python: subprocess.Popen[str]
) -> None:
    """Run whole, with nothing set, it ends as it says and prints what it records."""
    assert plain_python.stdin
    assert plain_python.stdout
    plain_python.stdin.write(f"{path}\n")
    plain_python.stdin.flush()
    _check(path, *json.loads(plain_python.stdout.readline()))


@pytest.mark.parametrize("path", _firsts(ALL), ids=_name)
def test_first_snippet_of_a_folder_runs_alone(path: Path, tmp_path: Path) -> None:
    """A fresh interpreter ends as the snippet says and prints what it records."""
    done = subprocess.run(
        [sys.executable, str(path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    _check(path, done.returncode, done.stdout, done.stderr)


def _check(path: Path, status: int, stdout: str, stderr: str) -> None:
    snippet = parse_snippet(_name(path), path.read_bytes())
    raises = snippet.options.raises
    assert status == (1 if raises else 0), stderr[-2000:]
    assert (raises or "") in stderr
    if _prints_to_stdout_only(snippet):
        recorded = "\n".join(line for s in snippet.statements for line in s.recorded)
        tolerance = Tolerance(snippet.options.rtol, snippet.options.atol)
        lines = [line.rstrip() for line in stdout.rstrip().splitlines()]
        assert same_output(recorded, "\n".join(lines), tolerance), stdout


def _prints_to_stdout_only(snippet: Snippet) -> bool:
    # tf.print writes to standard error, where TensorFlow's log lines go as well.
    return "tf.print" not in snippet.source and not snippet.options.raises
