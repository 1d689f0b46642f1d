"""The harness finds every broken snippet and page, and harms no good one.

All cases stand in one small project, run once by pytest as a user would run it.
"""

import os
import re
import secrets
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.examples.sabotage import BROKEN, CASES, FENCED, GOOD, PAGES, Broken, Good
from tfref.api.store import api_path, ensure_api
from tfref.examples.environment import installed_versions
from tfref.examples.record import Ran, write_runs
from tfref.examples.snippet import digest_of
from tfref.layout import layout_at

ROOT = Path(__file__).parents[2]
TIMEOUT = 4.0
"""Seconds for each snippet that sets no limit."""
WALL_LIMIT = 240.0
"""Seconds in which the whole run must end, hangs included, on a busy machine."""

pytestmark = pytest.mark.xdist_group("sabotage")


@dataclass(frozen=True)
class Outcome:
    """What the run of all cases gave."""

    failures: Mapping[str, str]
    """Failure text by file, of those that failed."""
    passed: frozenset[str]
    output: str
    seconds: float
    contents: Mapping[str, bytes]
    """What each snippet file held after the run."""
    left: tuple[str, ...]
    """Processes of the run that still lived after it."""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """Run every case once, all in one project."""
    root = tmp_path_factory.mktemp("sabotage")
    _lay_out(root)
    marker, began = secrets.token_hex(8), time.monotonic()
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "snippets", "docs", "-n", "2"),
            *("-p", "no:cacheprovider", "-q", "--junitxml", "result.xml"),
            *("--snippet-timeout", str(TIMEOUT)),
        ],
        cwd=root,
        env={**os.environ, "TFREF_SABOTAGE": marker},
        capture_output=True,
        text=True,
        timeout=2 * WALL_LIMIT,
    )
    seconds = time.monotonic() - began
    failures, passed = _read(root / "result.xml")
    files = {p.stem: p.read_bytes() for p in (root / "snippets/cases").glob("*.py")}
    output = done.stdout + done.stderr
    return Outcome(failures, passed, output, seconds, files, _living(marker))


def _lay_out(root: Path) -> None:
    (root / "pytest.ini").write_text("[pytest]\n")
    for folder in ("snippets/cases", "docs/cases", "build", "data"):
        (root / folder).mkdir(parents=True)
    ensure_api(ROOT)
    for file in (f"build/{api_path(ROOT).name}", "data/preferred.yaml"):
        (root / file).symlink_to(ROOT / file)
    runs = {}
    for case in CASES:
        content = _content(case)
        (root / f"snippets/cases/{case.name}.py").write_bytes(content)
        page = case.page if isinstance(case, Broken) else None
        text = page or FENCED.format(case.name)
        (root / f"docs/cases/{case.name}.md").write_text(text, encoding="utf-8")
        if not isinstance(case, Broken) or case.recorded:
            ran = Ran(digest_of(content), (installed_versions(),))
            runs[f"snippets/cases/{case.name}.py"] = ran
    write_runs(layout_at(root).runs, runs)


def _content(case: Broken | Good) -> bytes:
    return case.source.encode() if isinstance(case.source, str) else case.source


def _read(path: Path) -> tuple[dict[str, str], frozenset[str]]:
    failures, passed = {}, set()
    for test in ET.parse(path).getroot().iter("testcase"):
        kind = {"runs": "snippets", "page": "docs"}[str(test.get("name"))]
        name = str(test.get("classname")).removesuffix(".md").rpartition(".")[2]
        faults = [*test.findall("failure"), *test.findall("error")]
        if faults:
            failures[f"{kind}/{name}"] = "".join(f.text or "" for f in faults)
        else:
            passed.add(f"{kind}/{name}")
    return failures, frozenset(passed)


def _living(marker: str) -> tuple[str, ...]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if marker.encode() in (process / "environ").read_bytes():
                found.append((process / "cmdline").read_text())
        except OSError:
            continue
    return tuple(found)


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_broken_case_fails_for_its_reason(case: Broken, outcome: Outcome) -> None:
    """A broken snippet or page fails, says why, and names file and line."""
    kind, suffix = ("docs", "md") if case.at_page else ("snippets", "py")
    failure = outcome.failures.get(f"{kind}/{case.name}")
    assert failure is not None, f"{case.name} passed\n{outcome.output[-3000:]}"
    assert re.search(case.says, failure, re.DOTALL), failure
    if case.line:
        place = rf"{kind}/cases/{case.name}\.{suffix}:{case.line}: "
        assert re.search(place, failure), failure


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_failing_snippet_names_its_page(case: Broken, outcome: Outcome) -> None:
    """A snippet's failure says where a page shows it."""
    failure = outcome.failures.get(f"snippets/{case.name}", "")
    if failure and case.page is None:
        assert f"docs/cases/{case.name}.md:4" in failure


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case.name)
def test_good_case_passes(case: Good, outcome: Outcome) -> None:
    """A good snippet passes, whatever the broken ones beside it do."""
    assert f"snippets/{case.name}" in outcome.passed, outcome.failures.get(
        f"snippets/{case.name}", outcome.output[-3000:]
    )


def test_page_cases_leave_their_snippets_alone(outcome: Outcome) -> None:
    """A broken page is the page's failure: its good snippet passes."""
    assert {f"snippets/{case.name}" for case in PAGES} <= outcome.passed


def test_every_case_was_run(outcome: Outcome) -> None:
    """No case is lost: each snippet either passed or failed."""
    ran = {*outcome.failures, *outcome.passed}
    assert {f"snippets/{case.name}" for case in CASES} <= ran


def test_run_ends_in_bounded_time(outcome: Outcome) -> None:
    """Snippets that hang do not hold up the run."""
    assert outcome.seconds < WALL_LIMIT


def test_nothing_is_left_running(outcome: Outcome) -> None:
    """No process that a snippet started outlives the run."""
    assert outcome.left == ()


def test_no_file_is_changed(outcome: Outcome) -> None:
    """A run that compares changes no snippet, not even one that edits itself."""
    for case in CASES:
        assert outcome.contents[case.name] == _content(case), case.name


def test_summary_counts_by_state(outcome: Outcome) -> None:
    """The run closes with how many ran, by state, and the slowest five."""
    match = re.search(r"snippets: (\d+) run, (\d+) fine \((.*)\)", outcome.output)
    assert match
    assert int(match[1]) == len(BROKEN) + len(GOOD)
    assert int(match[2]) == len(GOOD) + len(PAGES)
    assert len(re.findall(r"\S+ [\d.]+ s\b", _slowest(outcome))) == 5


def _slowest(outcome: Outcome) -> str:
    return outcome.output.split("slowest:")[1].splitlines()[0]


def test_there_are_enough_cases() -> None:
    """The suite stays as large as it was promised to be, without repeats."""
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names)
    assert len(BROKEN) >= 60
    assert len(GOOD) >= 15
