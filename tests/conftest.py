"""What tests measure is printed at the end of the run, whether they pass or fail."""

import pytest
from _pytest.terminal import TerminalReporter

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
