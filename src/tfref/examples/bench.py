"""What the fork server costs, measured as CPU time in one run, as ratios."""

import itertools
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from tfref.examples.client import ForkServer
from tfref.examples.environment import SETTINGS, EnvironmentProblemError
from tfref.examples.run import Run
from tfref.examples.store import snippet_files
from tfref.layout import Layout

COUNT = 300
"""How many runs of small snippets are measured."""
SMALL = 8
"""Lines, docstring and import included, that a small snippet has at most."""
MOST = 4.0
"""Times the CPU of one warm process that they may cost."""


@dataclass(frozen=True)
class Costs:
    """CPU seconds."""

    count: int
    forked: float
    """Of all programs on a fork server, its import included."""
    warm: float
    """Of all programs in one process, its import included."""
    imported: float
    """Of starting the fork server."""
    own: float
    """Of the programs' statements alone, within the forks."""
    children: float
    """Of the forked processes."""

    @property
    def ratio(self) -> float:
        """How many times the CPU of one warm process the fork server takes."""
        return self.forked / self.warm


def measure(layout: Layout, count: int = COUNT) -> Costs:
    """Run the project's small snippets, again and again until there are `count`."""
    small = [path for path in snippet_files(layout) if _is_small(path)]
    if not small:
        raise EnvironmentProblemError("there are no small snippets here to measure")
    paths = list(itertools.islice(itertools.cycle(small), count))
    imported = _cpu(_start)
    runs: list[Run] = []
    forked = _cpu(lambda: runs.extend(_fork_all(paths)))
    warm = _cpu(lambda: _warm(paths))
    own, children = sum(r.own_cpu for r in runs), sum(r.cpu for r in runs)
    return Costs(len(paths), forked, warm, imported, own, children)


def report(costs: Costs) -> str:
    """Return the figures as text."""
    each = 1000 / costs.count
    server = costs.forked - costs.imported - costs.children
    return "\n".join(
        [
            f"{costs.count} small snippets, CPU seconds",
            f"  in one warm process      {costs.warm:7.1f}",
            f"  on the fork server       {costs.forked:7.1f}",
            f"  ratio                    {costs.ratio:7.2f}  (at most {MOST:g})",
            f"  of that the import       {costs.imported:7.1f}",
            "each snippet, CPU milliseconds",
            f"  its own statements       {costs.own * each:7.1f}",
            f"  the rest of its process  {(costs.children - costs.own) * each:7.1f}",
            f"  the server's fork        {server * each:7.1f}",
        ]
    )


def _is_small(path: Path) -> bool:
    """Tell whether a program is so short that what it costs is mostly the harness."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return sum(1 for line in lines if line and not line.startswith("#")) <= SMALL


def _cpu(work: Callable[[], None]) -> float:
    """Return the CPU time of the processes that `work` starts and ends."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _start() -> None:
    with ForkServer() as server:
        server.start()


def _fork_all(paths: Sequence[Path]) -> Iterator[Run]:
    with ForkServer() as server, click.progressbar(paths, label="forked") as steps:
        for path in steps:
            yield server.run(path)


def _warm(paths: Sequence[Path]) -> None:
    subprocess.run(
        [sys.executable, "-m", "tfref.examples.warm"],
        input="\n".join(map(str, paths)),
        text=True,
        env={**os.environ, **SETTINGS},
        check=True,
        stderr=subprocess.DEVNULL,
    )
