"""The whole site, built once for all tests that look at it."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tfref.api.store import ensure_api

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Built:
    """A site, and what it took to build it."""

    site: Path
    cpu: float
    """Seconds, of all processes of the build."""
    memory: int
    """Bytes that were in use at the most."""


def without_tensorflow(folder: Path) -> Path:
    """Return a folder whose modules fail where TensorFlow or Keras is imported."""
    blocked = folder / "blocked"
    blocked.mkdir(exist_ok=True)
    for name in ("tensorflow", "keras"):
        message = f"building the site imports {name}"
        (blocked / f"{name}.py").write_text(f"raise ImportError({message!r})\n")
    return blocked


def build_whole(site: Path) -> Built:
    """Build the project's site into a folder; no warning passes.

    Not with --quiet: MkDocs then counts no warnings, and lets all of them pass. Nor can
    the build import TensorFlow, which it must not need.
    """
    ensure_api(ROOT)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    log = site.with_suffix(".log")
    with log.open("w") as output:
        process = subprocess.Popen(
            [*command, "--site-dir", str(site)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(without_tensorflow(site.parent))},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, log.read_text()[-3000:]
    return Built(site, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
