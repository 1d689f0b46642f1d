"""Judge a run by what the snippet records: pure functions, no process, no file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tfref.examples.compare import Tolerance, is_only_holes, same_output
from tfref.examples.message import error_lines, informative_line
from tfref.examples.run import Run
from tfref.examples.snippet import Snippet, Statement

Lines = tuple[str, ...]

UNSTABLE = (
    (re.compile(r"\b0x[0-9a-fA-F]{6,}"), "an address"),
    (re.compile(r"(?<![\w/.])/(?:tmp|home|root|Users|var|usr|opt|mnt)/\S*"), "a path"),
    (re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]"), "a control character"),
    (
        re.compile(r"\b\d+(?:\.\d+)?\s?(?:ns|us|µs|ms|s)/(?:step|epoch|iter)"),
        "a timing",
    ),
    (re.compile(r"\b\d+(?:\.\d+)?\s?(?:ns|us|µs|ms|seconds?|secs?)\b"), "a timing"),
)
"""Output that no other machine would print."""


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with a snippet's run."""

    state: str
    """A word for the summary: broken, void, raised, differs, refused or stale."""
    line: int
    message: str
    recorded: str | None = None
    """What the page says, where that is the matter."""
    actual: str | None = None


def judge(snippet: Snippet, run: Run) -> tuple[Finding, ...]:
    """Return all that is wrong; nothing means that the snippet is true."""
    ended = judge_end(snippet, run)
    if ended:
        return ended
    differing = [
        Finding("differs", statement.first, "output differs", want, got)
        for statement, want, got in _compared(snippet, actual_lines(snippet, run))
        if not _same(snippet, statement, want, got)
    ]
    return tuple(differing) or _silence(snippet, run)


def judge_end(snippet: Snippet, run: Run) -> tuple[Finding, ...]:
    """Return what is wrong with how the run ended, whatever it printed."""
    if run.edited:
        return (Finding("void", _line(snippet, run), "edits its own file"),)
    if run.failure:
        return (Finding("void", _line(snippet, run), run.failure),)
    wanted, raised = snippet.options.raises, run.raised
    if raised is None:
        if wanted is None:
            return ()
        message = f"was to raise {wanted} but ran to its end"
        return (Finding("raised", snippet.statements[-1].first, message),)
    line = raised.line or _line(snippet, run)
    if wanted is None:
        said = ": ".join(filter(None, (raised.kind, informative_line(raised.message))))
        return (Finding("raised", line, f"raises {said}\n{_indent(raised.trace)}"),)
    if raised.kind != wanted:
        message = f"was to raise {wanted} but raises {raised.kind}"
        return (Finding("raised", line, f"{message}\n{_indent(raised.trace)}"),)
    if run.reached is not None and run.reached + 1 < len(snippet.statements):
        after = snippet.statements[run.reached + 1].first
        message = f"raises {wanted} before line {after}, which never runs"
        return (Finding("raised", line, message),)
    return ()


def actual_lines(snippet: Snippet, run: Run) -> dict[int, Lines]:
    """Return what each statement gave, as lines to record under it."""
    lines = {output.index: _lines(output.text) for output in run.outputs}
    if run.raised and run.reached is not None:
        error = error_lines(run.raised.kind, run.raised.message)
        lines[run.reached] = (*lines.get(run.reached, ()), *error)
    return lines


def to_record(snippet: Snippet, run: Run) -> dict[int, Lines]:
    """Return what each statement should record: what it has, where that still holds."""
    actual = actual_lines(snippet, run)
    return {
        index: statement.recorded
        if _same(snippet, statement, want, got)
        else actual.get(index, ())
        for index, (statement, want, got) in enumerate(_compared(snippet, actual))
    }


def refusals(
    snippet: Snippet, record: Mapping[int, Lines], reseeded: Run
) -> tuple[Finding, ...]:
    """Return why new output may not be recorded: nobody else would see the same."""
    found = list(judge_end(snippet, reseeded))
    again = actual_lines(snippet, reseeded)
    for index, statement in enumerate(snippet.statements):
        lines = record[index]
        text, other = "\n".join(lines), "\n".join(again.get(index, ()))
        if lines != statement.recorded:
            found.extend(_unstable(statement, text))
        if not found and not _same(snippet, statement, text, other):
            message = (
                "output changes with the seed; seed it (keras.utils.set_random_seed)"
            )
            found.append(Finding("refused", statement.first, message, text, other))
    return tuple(found)


def _same(snippet: Snippet, statement: Statement, want: str, got: str) -> bool:
    if snippet.options.raises and statement is snippet.statements[-1]:
        # A message is one line that is wrapped: where it breaks says nothing.
        want, got = " ".join(want.split()), " ".join(got.split())
    tolerance = Tolerance(snippet.options.rtol, snippet.options.atol)
    return same_output(want, got, tolerance)


def _compared(
    snippet: Snippet, actual: Mapping[int, Lines]
) -> list[tuple[Statement, str, str]]:
    return [
        (statement, "\n".join(statement.recorded), "\n".join(actual.get(index, ())))
        for index, statement in enumerate(snippet.statements)
    ]


def _silence(snippet: Snippet, run: Run) -> tuple[Finding, ...]:
    """Return what is wrong with a snippet that shows nothing."""
    recorded = [s for s in snippet.statements if s.recorded]
    shows = bool(recorded or run.figures)
    if not shows and not snippet.options.no_output:
        message = "shows nothing; print a result, or say '# snippet: no-output'"
        return (Finding("refused", 1, message),)
    if shows and snippet.options.no_output:
        return (Finding("refused", 1, "says no-output but shows something"),)
    if recorded and all(is_only_holes("\n".join(s.recorded)) for s in recorded):
        message = "records nothing but '...', which anything would match"
        return (Finding("refused", recorded[0].last + 1, message),)
    return ()


def _unstable(statement: Statement, text: str) -> list[Finding]:
    for pattern, what in UNSTABLE:
        if match := pattern.search(text):
            message = f"prints {what} ({match.group()!r}), which changes; print a value"
            return [Finding("refused", statement.first, message)]
    return []


def _line(snippet: Snippet, run: Run) -> int:
    return snippet.statements[run.reached].first if run.reached is not None else 1


def _lines(text: str) -> Lines:
    lines = [line.rstrip() for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    return tuple(lines)


def _indent(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.strip().splitlines()).rstrip("\n")
