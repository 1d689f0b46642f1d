"""From what the statements of a docstring did to the state of each."""

import ast
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tfref.examples.message import error_lines
from tfref.examples.run import Run
from tfref.verify.agreement import agreement, expects_error, plain, raised_agreement
from tfref.verify.session import MARK
from tfref.verify.statements import Statement, bound_names
from tfref.verify.states import State

BEFORE = 2
"""So many statements of the program make its session; then come the example's."""

NOTHING = "(nothing)"
"""Told where upstream shows output and nothing is printed."""

LONGEST = 1200
"""Letters of output that are kept."""

LIBRARIES = ("tensorflow", "keras")

LOST_HOST = re.compile(
    r"URL fetch failure|urlopen error|Name or service not known|no host but this one|"
    r"Temporary failure in name resolution|Network is unreachable|getaddrinfo|"
    r"Could not contact|metadata"
)
DEVICE = re.compile(r"\b(TPU|GPU)s?\b|/device:(?P<device>[TG]PU)", re.IGNORECASE)
PACKAGE = re.compile(
    r"No module named '(\w+)|pip install [`']?([\w-]+)|requires (?:the )?[`']?(\w+)"
)
OUR_FILE = re.compile(r" \(\d+\.py, line \d+\)")
"""Where an error of syntax says it is; the reader has no such file."""

FILE = re.compile(
    r"No such file|NOT_FOUND|not found.*file|file.*not found", re.IGNORECASE
)


@dataclass(frozen=True)
class Verdict:
    """The state of one statement."""

    state: State
    told: str = ""
    """What it really printed, the error, or what it needs; empty where nothing is to
    be told."""


@dataclass(frozen=True)
class Outcome:
    """What one statement did."""

    printed: str
    error: Mapping[str, object] | None


def outcomes_of(run: Run, count: int) -> list[Outcome | None]:
    """Return what each statement did, None for those that the run did not finish."""
    found: list[Outcome | None] = [None] * count
    for output in run.outputs:
        at = output.index - BEFORE
        if 0 <= at < count:
            printed, _, said = output.text.partition(f"\n{MARK}")
            found[at] = Outcome(printed, json.loads(said) if said else None)
    return found


def judge(
    statements: Sequence[Statement], run: Run, again: Run | None = None
) -> list[Verdict]:
    """Return the state of each statement; `again` ran with another seed."""
    outcomes = outcomes_of(run, len(statements))
    others = outcomes_of(again, len(statements)) if again else outcomes
    lost: set[str] = set()
    verdicts: list[Verdict] = []
    for statement, outcome, other in zip(statements, outcomes, others, strict=True):
        if outcome is None:
            verdict = _unfinished(run, outcomes, len(verdicts))
        else:
            verdict = _finished(statement, outcome, lost)
            if verdict.state == "differs" and other and not _alike(other, outcome):
                verdict = Verdict("random", verdict.told)
        if outcome is None or outcome.error:
            lost |= _names_bound(statement.source)
        else:
            lost -= _names_bound(statement.source)
        verdicts.append(verdict)
    return verdicts


def _alike(one: Outcome, other: Outcome) -> bool:
    return one.error == other.error and plain(one.printed) == plain(other.printed)


def _unfinished(run: Run, outcomes: Sequence[Outcome | None], at: int) -> Verdict:
    if at and outcomes[at - 1] is None:
        return Verdict("unreached")
    why = run.failure or "does not come to its end"
    return Verdict("hung" if "limit" in why else "crashed", why)


def _finished(statement: Statement, outcome: Outcome, lost: set[str]) -> Verdict:
    if outcome.error is None:
        return _printed(statement, outcome.printed)
    kind, message = str(outcome.error["kind"]), str(outcome.error["message"])
    if expects_error(statement.want):
        state = raised_agreement(statement.want, kind, message)
        told = "" if state == "matches" else _error(kind, message)
        return Verdict(state, told)
    if kind == "NameError" and outcome.error.get("name") in lost:
        return Verdict("unreached")
    if needed := what_is_needed(kind, message):
        return Verdict("needs", needed)
    told = _error(kind, message)
    if statement.session:
        return Verdict("raises", told)
    rotten = is_rotten(kind, message, bool(outcome.error["own"]))
    return Verdict("broken", told) if rotten else Verdict("illustrative", told)


def _printed(statement: Statement, printed: str) -> Verdict:
    if not statement.session:
        return Verdict("runs")
    if not statement.want.strip():
        return Verdict("silent")
    state: State = agreement(statement.want, printed)
    return Verdict(state, "" if state == "matches" else _kept(printed) or NOTHING)


def _kept(printed: str) -> str:
    text = printed.strip("\n")
    if len(text) <= LONGEST:
        return text
    return f"{text[: LONGEST - 1].rstrip()}\u2026"


def _error(kind: str, message: str) -> str:
    return OUR_FILE.sub("", " ".join(error_lines(kind, message)))


def what_is_needed(kind: str, message: str) -> str:
    """Return what an error says that our machine lacks, empty if it is another."""
    if kind in ("ModuleNotFoundError", "ImportError"):
        found = PACKAGE.search(message)
        package = next((name for name in found.groups() if name), "") if found else ""
        known = package in LIBRARIES or package.startswith(("my_", "your_"))
        return f"the package {package}" if package and not known else ""
    if LOST_HOST.search(message):
        return "the network"
    if kind in ("NotFoundError", "FileNotFoundError", "OSError") and FILE.search(
        message
    ):
        return "a file"
    found = DEVICE.search(message)
    if found and kind in (
        "InvalidArgumentError",
        "RuntimeError",
        "ValueError",
        "NotFoundError",
        "AssertionError",
        "IndexError",
    ):
        return f"a {(found[1] or found['device']).upper()}"
    return ""


def is_rotten(kind: str, message: str, own: bool) -> bool:
    """Tell whether code fails since TensorFlow or Keras no longer has what it uses.

    It has to be said in so many words: all else may be a sketch's own lack. `own` tells
    that the example itself raised, and not what it called.
    """
    if kind == "AttributeError":
        return bool(re.search(r"^module '(?:tensorflow|keras)[\w.]*' has no", message))
    if kind in ("ImportError", "ModuleNotFoundError"):
        return bool(re.search(r"'(?:tensorflow|keras)[\w.]*'", message))
    if kind == "TypeError":
        return own and "got an unexpected keyword argument" in message
    return kind == "ValueError" and "Unrecognized keyword arguments" in message


def _names_bound(source: str) -> set[str]:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return set()
    return bound_names(tree)
