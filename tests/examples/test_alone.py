"""Every snippet also runs alone, as a reader runs it: `python FILE`."""

import subprocess
import sys
from pathlib import Path

import pytest

from tfref.examples.compare import Tolerance, same_output
from tfref.examples.snippet import Snippet, parse_snippet
from tfref.examples.store import relative, snippet_files
from tfref.layout import layout_at

LAYOUT = layout_at(Path(__file__).parents[2])
PATIENCE = 240
"""Seconds; a fresh process imports TensorFlow first, on a busy machine."""


@pytest.mark.parametrize(
    "path", snippet_files(LAYOUT), ids=lambda path: relative(LAYOUT, path)
)
def test_snippet_runs_alone(path: Path, tmp_path: Path) -> None:
    """A fresh interpreter ends as the snippet says and prints what it records."""
    snippet = parse_snippet(relative(LAYOUT, path), path.read_bytes())
    done = subprocess.run(
        [sys.executable, str(path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    if raises := snippet.options.raises:
        assert done.returncode == 1, done.stderr[-2000:]
        assert raises in done.stderr
    else:
        assert done.returncode == 0, done.stderr[-2000:]
    if _prints_to_stdout_only(snippet):
        recorded = "\n".join(line for s in snippet.statements for line in s.recorded)
        tolerance = Tolerance(snippet.options.rtol, snippet.options.atol)
        lines = [line.rstrip() for line in done.stdout.rstrip().splitlines()]
        assert same_output(recorded, "\n".join(lines), tolerance), done.stdout


def _prints_to_stdout_only(snippet: Snippet) -> bool:
    # tf.print writes to standard error, where TensorFlow's log lines go as well.
    return "tf.print" not in snippet.source and not snippet.options.raises
