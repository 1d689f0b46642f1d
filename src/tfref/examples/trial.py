"""Try one snippet: parse, run, judge, and on request rewrite what it records."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tfref.examples.client import ForkServer
from tfref.examples.figures import same_figure
from tfref.examples.judge import Finding, judge, judge_end, refusals, to_record
from tfref.examples.record import Runs, Versions, is_current
from tfref.examples.rewrite import rewrite
from tfref.examples.run import Run
from tfref.examples.snippet import Snippet, digest_of, parse_snippet
from tfref.examples.store import relative
from tfref.files import write_whole
from tfref.layout import Layout
from tfref.problem import ProblemError


@dataclass(frozen=True)
class Trial:
    """What trying a snippet showed."""

    file: str
    findings: tuple[Finding, ...]
    """All that is wrong; empty when the snippet is true."""
    snippet: Snippet | None = None
    """None when the file could not be parsed."""
    run: Run | None = None
    digest: str | None = None
    """Hash of the file that ran and passed."""
    updated: bool = False
    """The file or its figures were rewritten."""


def try_snippet(
    path: Path, layout: Layout, server: ForkServer, runs: Runs, timeout: float
) -> Trial:
    """Run a snippet and compare it with what it, and the run record, say."""
    trial = _run(path, layout, server, timeout)
    if trial.findings or trial.snippet is None or trial.run is None:
        return trial
    snippet, run = trial.snippet, trial.run
    found = (*judge(snippet, run), *_figure_findings(snippet, run, layout))
    if not found and not is_current(runs, snippet.file, snippet.digest):
        known = snippet.file in runs
        what = "was edited since it last ran" if known else "is not in the run record"
        message = f"{what}; run `make update` and read the diff"
        found = (Finding("stale", 1, message),)
    return replace(trial, findings=found, digest=None if found else snippet.digest)


def update_snippet(
    path: Path,
    layout: Layout,
    servers: tuple[ForkServer, ForkServer],
    timeout: float,
    versions: Versions,
    recording_python: str,
) -> Trial:
    """Run a snippet under two seeds; record what it gives where that has changed."""
    trial = _run(path, layout, servers[0], timeout)
    if trial.findings or trial.snippet is None or trial.run is None:
        return trial
    snippet, run = trial.snippet, trial.run
    record = to_record(snippet, run)
    reseeded = servers[1].run(
        path, project=layout.root, seed=1, timeout=_limit(snippet, timeout)
    )
    source = rewrite(snippet, record)
    found = judge_update(snippet, run, record, reseeded, source)
    changed = source != snippet.source or _figure_findings(snippet, run, layout)
    if not found and changed and recording_python not in ("", versions.python):
        message = (
            f"its output differs; outputs are recorded on Python {recording_python}"
        )
        found = (Finding("refused", 1, message),)
    if found:
        return replace(trial, findings=found)
    if source != snippet.source:
        write_whole(path, source)
    figures = _write_figures(snippet, run, layout)
    updated = source != snippet.source or figures
    content = source.encode()
    return replace(
        trial,
        snippet=parse_snippet(snippet.file, content),
        digest=digest_of(content),
        updated=updated,
    )


def judge_update(
    snippet: Snippet,
    run: Run,
    record: dict[int, tuple[str, ...]],
    reseeded: Run,
    source: str,
) -> tuple[Finding, ...]:
    """Return why the rewritten source may not be written."""
    if found := refusals(snippet, record, reseeded):
        return found
    try:
        rewritten = parse_snippet(snippet.file, source.encode())
    except ProblemError as error:
        problem = error.problem
        return (Finding("broken", problem.line, problem.message),)
    return judge(rewritten, run)


def figure_paths(snippet: Snippet, layout: Layout, count: int) -> list[Path]:
    """Return where a snippet's figures stand: beside the page that shows them."""
    place = Path(snippet.file).relative_to("snippets").with_suffix("")
    names = [place.name, *(f"{place.name}-{n}" for n in range(2, count + 1))]
    return [layout.docs / place.parent / f"{name}.svg" for name in names[:count]]


def _run(path: Path, layout: Layout, server: ForkServer, timeout: float) -> Trial:
    file = relative(layout, path)
    try:
        snippet = parse_snippet(file, path.read_bytes())
    except ProblemError as error:
        finding = Finding("broken", error.problem.line, error.problem.message)
        return Trial(file, (finding,))
    run = server.run(path, project=layout.root, timeout=_limit(snippet, timeout))
    return Trial(file, judge_end(snippet, run), snippet, run)


def _limit(snippet: Snippet, timeout: float) -> float:
    return snippet.options.timeout or timeout


def _figure_findings(snippet: Snippet, run: Run, layout: Layout) -> tuple[Finding, ...]:
    line = snippet.statements[-1].first
    found = []
    paths = figure_paths(snippet, layout, len(run.figures))
    for path, figure in zip(paths, run.figures, strict=True):
        where = relative(layout, path)
        if not path.exists():
            found.append(
                Finding("differs", line, f"its figure {where} is not recorded")
            )
        elif not same_figure(path.read_text(encoding="utf-8"), figure):
            found.append(Finding("differs", line, f"its figure differs from {where}"))
    found.extend(
        Finding(
            "differs", line, f"draws no figure, but {relative(layout, path)} is there"
        )
        for path in _other_figures(snippet, layout, paths)
    )
    return tuple(found)


def _other_figures(
    snippet: Snippet, layout: Layout, drawn: Sequence[Path]
) -> list[Path]:
    first = figure_paths(snippet, layout, 1)[0]
    known = {first, *first.parent.glob(f"{first.stem}-[0-9].svg")}
    return sorted(path for path in known - set(drawn) if path.exists())


def _write_figures(snippet: Snippet, run: Run, layout: Layout) -> bool:
    changed = False
    paths = figure_paths(snippet, layout, len(run.figures))
    for path, figure in zip(paths, run.figures, strict=True):
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        if not old or not same_figure(old, figure):
            write_whole(path, figure)
            changed = True
    for path in _other_figures(snippet, layout, paths):
        path.unlink()
        changed = True
    return changed
