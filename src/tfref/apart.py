"""Running a module of ours in an interpreter of its own, which imports TensorFlow.

What it does there leaves no trace here, and a crash ends it alone.
"""

import os
import subprocess
import sys
from pathlib import Path

from tfref.examples.environment import SETTINGS, EnvironmentProblemError

PATIENCE = 600.0
"""Seconds that it may take on a busy machine; alone, each needs a few."""

Done = subprocess.CompletedProcess[str]


def run_apart(
    doing: str, *command: str, given: str | None = None, folder: Path | None = None
) -> Done:
    """Run `python -m` with a command; `doing` says what it does, should it last."""
    try:
        return subprocess.run(
            [sys.executable, "-m", *command],
            input=given,
            env={**os.environ, **SETTINGS},
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        message = f"{doing} took longer than {PATIENCE:.0f} s"
        raise EnvironmentProblemError(message) from None


def last_words(done: Done) -> str:
    """Return what a process said last of why it failed, or else how it ended."""
    ended = f"exit status {done.returncode}"
    if done.returncode < 0:
        ended = f"ended by signal {-done.returncode}"
    return (done.stderr.strip().splitlines() or [ended])[-1]
