"""What the snippet tests of one pytest process share, and what they tell at its end."""

from pathlib import Path

import pytest

from tfref.examples.client import ForkServer
from tfref.examples.environment import (
    EnvironmentProblemError,
    installed_versions,
    locked_tensorflow,
)
from tfref.examples.record import Ran, Runs, add_run, keep_only, read_runs, write_runs
from tfref.examples.store import read_pages, relative, shown_where, snippet_files
from tfref.examples.summary import Line, summary_lines
from tfref.examples.trial import Trial, try_snippet, update_snippet
from tfref.layout import Layout, layout_at

PROPERTY = "tfref-snippet"
"""Name of the report property by which a worker tells of a snippet's run."""


class Session:
    """What the snippet tests of one pytest process share."""

    def __init__(self, config: pytest.Config) -> None:
        """Read the pages and the run record once."""
        self.layout = layout_at(config.rootpath)
        self.updating = bool(config.getoption("update_snippets"))
        self.recording_python = str(config.getini("recording_python"))
        self.timeout = float(config.getoption("snippet_timeout"))
        self.servers = (ForkServer(hash_seed=0), ForkServer(hash_seed=1))
        self.runs: Runs = read_runs(self.layout.runs)
        self.shown = shown_where(read_pages(self.layout))
        self.mismatch = _version_mismatch(self.layout)

    def try_(self, path: Path) -> Trial:
        """Run one snippet, or run and record it."""
        if self.updating:
            return update_snippet(
                path,
                self.layout,
                self.servers,
                self.timeout,
                installed_versions(),
                self.recording_python,
            )
        return try_snippet(path, self.layout, self.servers[0], self.runs, self.timeout)


SESSION = pytest.StashKey[Session]()


class Recorder:
    """Gathers, in the process that began the run, what each snippet's run told."""

    def __init__(self, session: Session) -> None:
        """Gather nothing yet."""
        self.session = session
        self.lines: list[Line] = []
        self.untested: dict[str, int] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take in what a test, here or in a worker, told of itself."""
        if report.skipped and isinstance(report.longrepr, tuple):
            reason = report.longrepr[2].removeprefix("Skipped: ")
            self.untested[reason] = self.untested.get(reason, 0) + 1
        for name, value in report.user_properties if report.when == "call" else ():
            if name == PROPERTY and isinstance(value, dict):
                self.lines.append(Line(**value))

    def pytest_sessionfinish(self) -> None:
        """Write the run record when this was a run that records."""
        if self.session.updating and self.lines:
            write_runs(self.session.layout.runs, self._recorded())

    def _recorded(self) -> dict[str, Ran]:
        layout = self.session.layout
        existing = (relative(layout, path) for path in snippet_files(layout))
        runs = keep_only(self.session.runs, existing)
        versions = installed_versions()
        for line in self.lines:
            if line.digest:
                runs = add_run(runs, line.file, line.digest, versions)
        return runs

    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> None:
        """Say how many snippets ran, by state, and which were slow."""
        if self.session.mismatch:
            warning = f"WARNING: {self.session.mismatch}"
            terminalreporter.write_line(warning, yellow=True)
        for reason, count in self.untested.items():
            warning = f"NOT TESTED ({count} tests): {reason}"
            terminalreporter.write_line(warning, yellow=True)
        for text in summary_lines(self.lines):
            terminalreporter.write_line(text)


def _version_mismatch(layout: Layout) -> str | None:
    try:
        installed = installed_versions().tensorflow
    except EnvironmentProblemError as error:
        return str(error)
    locked = locked_tensorflow(layout.root)
    if locked is None or locked == installed:
        return None
    return (
        f"not compared: outputs are recorded on TensorFlow {locked}, but {installed} "
        "is installed; `make test` sets up the recorded one"
    )
