"""Pytest meets the snippets: `pytest snippets`, `--page`, `--update-snippets`.

A thin layer: each snippet file is one test that `trial` carries out, each page one
test that `checks` carries out.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tfref.examples.checks import page_problems, snippet_problems
from tfref.examples.client import DEFAULT_TIMEOUT, ForkServer
from tfref.examples.environment import (
    EnvironmentProblemError,
    installed_versions,
    locked_tensorflow,
)
from tfref.examples.judge import Finding
from tfref.examples.record import Ran, Runs, add_run, keep_only, read_runs, write_runs
from tfref.examples.report import describe
from tfref.examples.store import Shown, read_pages, relative, shown_where, snippet_files
from tfref.examples.summary import Line, summary_lines
from tfref.examples.trial import Trial, try_snippet, update_snippet
from tfref.layout import Layout, layout_at
from tfref.problem import ProblemError

PROPERTY = "tfref-snippet"
"""Name of the report property by which a worker tells of a snippet's run."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the snippet tests."""
    group = parser.getgroup("tfref", "runnable snippets")
    group.addoption(
        "--update-snippets",
        action="store_true",
        help="rewrite recorded outputs that are no longer equal, and the run record",
    )
    group.addoption(
        "--page", metavar="DOCS/PAGE.MD", help="only the snippets that this page shows"
    )
    group.addoption(
        "--snippet-timeout",
        type=float,
        default=DEFAULT_TIMEOUT,
        metavar="SECONDS",
        help="time a snippet may take that sets no limit itself (default: %(default)g)",
    )


class Session:
    """What the snippet tests of one pytest process share."""

    def __init__(self, config: pytest.Config) -> None:
        """Read the pages and the run record once."""
        self.layout = layout_at(config.rootpath)
        self.updating = bool(config.getoption("update_snippets"))
        self.timeout = float(config.getoption("snippet_timeout"))
        self.servers = (ForkServer(hash_seed=0), ForkServer(hash_seed=1))
        self.runs: Runs = read_runs(self.layout.runs)
        self.shown = shown_where(read_pages(self.layout))
        self.mismatch = _version_mismatch(self.layout)

    def try_(self, path: Path) -> Trial:
        """Run one snippet, or run and record it."""
        if self.updating:
            versions = installed_versions()
            return update_snippet(
                path, self.layout, self.servers, self.timeout, versions
            )
        return try_snippet(path, self.layout, self.servers[0], self.runs, self.timeout)


SESSION = pytest.StashKey[Session]()


def pytest_configure(config: pytest.Config) -> None:
    """Prepare what the snippet tests share, or say in a line why that cannot be."""
    try:
        config.stash[SESSION] = Session(config)
    except ProblemError as error:
        raise pytest.UsageError(str(error)) from None
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(config.stash[SESSION]))
    page = config.getoption("page")
    if page and not (config.rootpath / page).is_file():
        raise pytest.UsageError(f"--page {page}: there is no such file")


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the fork servers."""
    if session := config.stash.get(SESSION, None):
        for server in session.servers:
            server.close()


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    """Collect snippets and the pages that show them."""
    layout = parent.config.stash[SESSION].layout
    if file_path.suffix == ".py" and layout.snippets in file_path.parents:
        return SnippetFile.from_parent(parent, path=file_path)
    if file_path.suffix == ".md" and layout.docs in file_path.parents:
        return PageFile.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    """Keep pytest from importing a snippet that is named on the command line."""
    layout = parent.config.stash[SESSION].layout
    if layout.snippets in module_path.parents:
        return Nothing.from_parent(parent, path=module_path)
    return None


class Nothing(pytest.File):
    """A file that another collector has taken."""

    def collect(self) -> Iterable[pytest.Item]:
        """Collect nothing."""
        return ()


class SnippetFile(pytest.File):
    """A snippet file: one test."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the test that runs the snippet."""
        yield SnippetItem.from_parent(self, name="runs")


class PageFile(pytest.File):
    """A page: one test."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the test that checks the page."""
        yield PageItem.from_parent(self, name="page")


class FailedError(Exception):
    """A test of ours failed; the message is all there is to say."""


class Item(pytest.Item):
    """What both kinds of test share: where they stand, how they fail."""

    @property
    def session_(self) -> Session:
        """What the tests of this process share."""
        return self.config.stash[SESSION]

    @property
    def file(self) -> str:
        """The file's path from the project's root."""
        return relative(self.session_.layout, self.path)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the test stands."""
        return self.path, 0, self.file

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> Any:
        """Return our own message without a traceback, which would say nothing."""
        if excinfo.errisinstance((FailedError, EnvironmentProblemError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


class SnippetItem(Item):
    """Run a snippet and compare."""

    def runtest(self) -> None:
        """Fail with all that is wrong with the snippet."""
        session, shown = self.session_, self.session_.shown.get(self.file, [])
        if session.mismatch:
            self._tell(("not compared",), None)
            raise FailedError(f"{self.file}:1: {session.mismatch}")
        trial = session.try_(self.path)
        findings = (*trial.findings, *self._placed(trial, shown))
        good = "updated" if trial.updated else "passed"
        states = sorted({f.state for f in findings}) or [good]
        self._tell(tuple(states), trial)
        if findings:
            text = describe(self.file, findings, trial.snippet, shown)
            log = trial.run.log.strip() if trial.run else ""
            raise FailedError(
                f"{text}\n  standard error ended with:\n{log}" if log else text
            )

    def _placed(self, trial: Trial, shown: list[Shown]) -> list[Finding]:
        return [
            Finding("misplaced", problem.line, problem.message)
            for problem in snippet_problems(self.file, trial.snippet, shown)
        ]

    def _tell(self, states: tuple[str, ...], trial: Trial | None) -> None:
        run = trial.run if trial else None
        line = Line(
            file=self.file,
            states=states,
            seconds=run.seconds if run else 0.0,
            digest=trial.digest if trial and "misplaced" not in states else None,
            updated=bool(trial and trial.updated),
        )
        self.user_properties.append((PROPERTY, line.as_plain()))


class PageItem(Item):
    """Check what a page shows and names."""

    def runtest(self) -> None:
        """Fail with all that is wrong with the page."""
        problems = page_problems(self.path, self.session_.layout)
        if problems:
            raise FailedError("\n".join(map(str, problems)))


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Keep only what `--page` shows."""
    page = config.getoption("page")
    if not page:
        return
    session = config.stash[SESSION]
    wanted = relative(session.layout, (config.rootpath / page).resolve())
    kept: list[pytest.Item] = []
    dropped: list[pytest.Item] = []
    for item in items:
        shown = isinstance(item, SnippetItem) and any(
            place.page == wanted for place in session.shown.get(item.file, [])
        )
        chosen = shown or (isinstance(item, PageItem) and item.file == wanted)
        (kept if chosen else dropped).append(item)
    items[:] = kept
    config.hook.pytest_deselected(items=dropped)


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
