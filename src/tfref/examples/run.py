"""What running a program showed, read from the folder that its process left."""

import json
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tfref.examples.child import Job


@dataclass(frozen=True)
class Output:
    """What one top-level statement printed."""

    index: int
    """Which top-level statement, counted from 0."""
    text: str


@dataclass(frozen=True)
class Raised:
    """The exception that ended a program."""

    kind: str
    """Name of its class."""
    message: str
    line: int | None
    """Line of the program, None when the exception has none."""
    trace: str


@dataclass(frozen=True)
class Run:
    """What running a program showed."""

    outputs: tuple[Output, ...]
    """Of each statement that ran, in order."""
    raised: Raised | None
    failure: str | None
    """Why the run is void (it hung, died, left something behind), None if it is not."""
    reached: int | None
    """The last top-level statement that began, counted from 0."""
    figures: tuple[str, ...]
    """The figures left open, as SVG text."""
    log: str
    """The end of what went to standard error."""
    edited: bool
    """The program changed its own file; the file has been put back."""
    seconds: float
    """Wall time."""
    cpu: float
    """CPU seconds of the process, the fork included."""
    own_cpu: float
    """CPU seconds of the program's statements alone."""


def read_run(job: Job, answer: Mapping[str, Any], edited: bool, seconds: float) -> Run:
    """Return what a program did; `answer` is the server's word on its end."""
    folder = Path(job.folder)
    lines = _report_lines(folder / "report", job.nonce)
    captured = _beginning(folder / "out", job.output)
    outputs, reached, end = _outputs(lines, captured)
    done = next((line for line in lines if line.get("done")), None)
    error = done["error"] if done else None
    failure = _failure(job, answer, done, reached, folder)
    if failure is None and error and not error["kind"]:
        failure, error = error["message"], None
    if failure is None and len(captured) > end:
        late = captured[end:].decode("utf-8", "replace").strip().splitlines()
        said = f" ({late[0][:60]!r})" if late else ""
        failure = f"prints after its last statement has ended{said}"
    return Run(
        outputs=outputs,
        raised=Raised(**error) if error else None,
        failure=failure,
        reached=reached,
        figures=tuple(
            (folder / name).read_text(encoding="utf-8")
            for name in (done["figures"] if done else ())
        ),
        log=_beginning(folder / "err", job.output)[-2000:].decode("utf-8", "replace"),
        edited=edited,
        seconds=seconds,
        cpu=float(answer["cpu"]),
        own_cpu=float(done["cpu"]) if done else 0.0,
    )


def _report_lines(path: Path, nonce: str) -> list[dict[str, Any]]:
    if not path.is_file():
        return []
    text = path.read_text(encoding="utf-8", errors="replace")
    return [
        json.loads(line.removeprefix(nonce))
        for line in text.splitlines()
        if line.startswith(nonce) and line.endswith("}")
    ]


def _beginning(path: Path, limit: int) -> bytes:
    """Return the first `limit` bytes of a file that may be huge, or not there."""
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except OSError:
        return b""


def _outputs(
    lines: list[dict[str, Any]], captured: bytes
) -> tuple[tuple[Output, ...], int | None, int]:
    """Return the outputs, the statement that was running last, and where they end."""
    outputs: list[Output] = []
    reached, start, end = None, 0, 0
    for line in lines:
        if "begins" in line:
            reached, start = line["begins"], line["size"]
        elif "ends" in line:
            end = line["size"]
            text = captured[start:end].decode("utf-8", "backslashreplace")
            outputs.append(Output(line["ends"], text))
    return tuple(outputs), reached, end


def _failure(
    job: Job,
    answer: Mapping[str, Any],
    done: Mapping[str, Any] | None,
    reached: int | None,
    folder: Path,
) -> str | None:
    ending, status = answer["ending"], answer["status"]
    limits = {
        "timed out": f"runs longer than its limit of {job.timeout:g} s",
        "memory": f"uses more than {job.memory / 2**30:.1f} GiB of memory",
        "flooded": f"prints more than {job.output / 1024:.0f} KiB",
        "killed the server": "kills the process that runs it",
        "abandoned": "was abandoned: the run was ended",
    }
    if ending in limits:
        return limits[ending]
    if done is None:
        return f"ends before its last statement is done ({_how(status, folder)})"
    if status != 0:
        return f"dies at its end ({_how(status, folder)})"
    if answer["orphans"]:
        return "leaves a process running; wait for it"
    kept = [folder / name for name in ("out", "err")]
    if not all(path.is_file() for path in kept):
        return "removes the files that its output goes to"
    if sum(path.stat().st_size for path in kept) > job.output:
        return limits["flooded"]
    return None


def _how(status: int, folder: Path) -> str:
    if (folder / "harness").is_file():
        lines = (folder / "harness").read_text(errors="replace").strip().splitlines()
        return f"the harness could not go on: {lines[-1]}"
    if os.WIFSIGNALED(status):
        return signal.Signals(os.WTERMSIG(status)).name
    return f"exit status {os.waitstatus_to_exitcode(status)}"
