"""What all tests share: the installed API, and figures printed at the end of a run."""

from pathlib import Path

import pytest
from _pytest.terminal import TerminalReporter

from tfref.api.model import Api
from tfref.api.names import Names, index_names
from tfref.api.store import ensure_api

PROJECT = Path(__file__).parents[1]

FIGURE = "figure"
"""Tests record what they measured under this name, with `record_property`."""


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Print the figures that tests recorded, in any worker."""
    reports = terminalreporter.getreports("passed") + terminalreporter.getreports(
        "failed"
    )
    figures = [
        value
        for report in reports
        if isinstance(report, pytest.TestReport)
        for name, value in report.user_properties
        if name == FIGURE
    ]
    if figures:
        terminalreporter.section("figures")
        for figure in figures:
            terminalreporter.write_line(str(figure))


@pytest.fixture(scope="session")
def api() -> Api:
    """Return the API of the installed TensorFlow."""
    return ensure_api(PROJECT)


@pytest.fixture(scope="session")
def names(api: Api) -> Names:
    """Return the names of the installed TensorFlow."""
    return index_names(api)
