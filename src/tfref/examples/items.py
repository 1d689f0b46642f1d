"""The tests that pytest collects: one for each snippet, one for each page."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tfref.examples.environment import EnvironmentProblemError
from tfref.examples.judge import Finding
from tfref.examples.page_checks import page_problems
from tfref.examples.report import describe
from tfref.examples.session import PROPERTY, SESSION, Session
from tfref.examples.snippet_checks import snippet_problems
from tfref.examples.store import Shown, relative
from tfref.examples.summary import Line
from tfref.examples.trial import Trial


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
