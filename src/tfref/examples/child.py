"""Run one program in this process, a fork of the server, and report what it did.

The report is a file of JSON lines that each begin with a nonce. It is opened, written
and closed line by line, so that while the program runs there is no descriptor it could
write into or close, and the report tells the statement even when the process dies.
"""

import __future__

import ast
import builtins
import ctypes
import io
import json
import os
import random
import sys
import threading
import time
import traceback
import types
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tfref.examples.guard import refuse_writing_below
from tfref.examples.loopback import refuse_other_hosts

LIBC = ctypes.CDLL(None)
FUTURE_FLAGS = sum(
    getattr(__future__, name).compiler_flag for name in __future__.all_feature_names
)
"""Compiler flags by which `from __future__ import` reaches the statements after it."""
THREAD_GRACE = 1.0
"""Seconds a program's threads have to end after its last statement."""


@dataclass(frozen=True)
class Job:
    """One program to run."""

    path: str
    """The program's file, absolute."""
    project: str
    """The folder that the program may not change, absolute."""
    folder: str
    """An empty folder of its own: `out`, `err` and `report` go there."""
    seed: int
    timeout: float
    """Seconds of wall time."""
    memory: int
    """Bytes of resident memory."""
    output: int
    """Bytes of output."""
    nonce: str


def run_program(job: Job) -> None:
    """Run the job's program to its end and leave the report; never returns normally."""
    report = _reporter(job)
    capture = _redirect(job)
    namespace = _become_main(job.path)
    seed_everything(job.seed)
    refuse_other_hosts()
    refuse_writing_below(Path(job.project))
    failures = _watch_threads()
    source = Path(job.path).read_bytes()
    tree = ast.parse(source, job.path)
    started = time.process_time()
    error = _run_statements(tree, job.path, namespace, report)
    spent = time.process_time() - started
    if error is None:
        error = _loose_ends(capture, failures)
    figures = [] if error else _save_figures(job.folder)
    report(done=True, error=error, cpu=spent, figures=figures)


def seed_everything(seed: int) -> None:
    """Seed Python, NumPy and TensorFlow, and Keras with them; runs no op."""
    import numpy as np
    import tensorflow as tf

    random.seed(seed)
    np.random.seed(seed)
    tf.random.set_seed(seed)


def _reporter(job: Job) -> Callable[..., None]:
    """Return a function that adds a line to the report.

    It holds what it needs: the program may replace any module's attributes.
    """
    path, nonce = f"{job.folder}/report", job.nonce
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    open_, write, close = os.open, os.write, os.close
    encode = json.JSONEncoder().encode
    size = _sizer(f"{job.folder}/out")

    def report(**values: Any) -> None:
        handle = open_(path, flags, 0o600)
        line = nonce + encode({**values, "size": size()}) + "\n"
        write(handle, line.encode("utf-8", "backslashreplace"))
        close(handle)

    return report


def _sizer(path: str) -> Callable[[], int]:
    stat, flush = os.stat, LIBC.fflush

    def size() -> int:
        flush(None)  # what C++ printed may still be in its buffer
        return stat(path).st_size

    return size


def _redirect(job: Job) -> tuple[int, int]:
    """Send both standard streams to files; return the identity of the output's."""
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    for number, name in ((1, "out"), (2, "err")):
        flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        handle = os.open(f"{job.folder}/{name}", flags, 0o600)
        os.dup2(handle, number)
        os.close(handle)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = _text_stream(1)
    sys.stderr = _text_stream(2)
    found = os.fstat(1)
    return found.st_dev, found.st_ino


def _text_stream(number: int) -> Any:
    raw = open(number, "wb", buffering=0, closefd=False)  # noqa: SIM115
    return io.TextIOWrapper(raw, encoding="utf-8", write_through=True)


def _become_main(path: str) -> dict[str, Any]:
    """Make this process look as `python path` does."""
    module = types.ModuleType("__main__")
    module.__file__ = path
    module.__dict__["__builtins__"] = builtins
    sys.modules["__main__"] = module
    sys.argv = [path]
    sys.path.insert(0, str(Path(path).parent))
    return module.__dict__


def _run_statements(
    tree: ast.Module, path: str, namespace: dict[str, Any], report: Callable[..., None]
) -> dict[str, Any] | None:
    flags = 0
    for index, statement in enumerate(tree.body):
        report(begins=index)
        try:
            module = ast.Module([statement], [])
            code = compile(module, path, "exec", flags, dont_inherit=True)
            flags |= code.co_flags & FUTURE_FLAGS
            exec(code, namespace)
        except BaseException as error:
            report(ends=index)
            return _describe(error, path)
        report(ends=index)
    return None


def _describe(error: BaseException, path: str) -> dict[str, Any]:
    frames = [
        f for f in traceback.extract_tb(error.__traceback__) if f.filename == path
    ]
    line = frames[-1].lineno if frames else getattr(error, "lineno", None)
    try:
        message = str(error)
    except Exception as broken:
        message = f"(its message cannot be read: {type(broken).__name__})"
    return {
        "kind": _encodable(type(error).__name__),
        "message": _encodable(message[:20_000]),
        "line": line,
        "trace": _encodable("".join(_trace(error))[-8_000:]),
    }


def _encodable(text: str) -> str:
    """Spell out lone surrogates, which no report, file or terminal can take."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _trace(error: BaseException) -> list[str]:
    """Return the traceback from the program on, without the frames that ran it."""
    within = error.__traceback__.tb_next if error.__traceback__ else None
    return traceback.format_exception(type(error), error, within)


def _watch_threads() -> list[str]:
    """Return a list that takes up each exception which ends a thread."""
    failures: list[str] = []

    def note(failed: threading.ExceptHookArgs) -> None:
        failures.append(f"{failed.exc_type.__name__}: {failed.exc_value}")

    threading.excepthook = note
    return failures


def _loose_ends(capture: tuple[int, int], failures: list[str]) -> dict[str, Any] | None:
    """Return what the program left behind that would make its output uncertain."""
    deadline = time.monotonic() + THREAD_GRACE
    for thread in _running_threads():
        thread.join(max(0.0, deadline - time.monotonic()))
    if failures:
        return _loose_end(f"an exception ends one of its threads ({failures[0]})")
    if left := _running_threads():
        return _loose_end(f"leaves a thread running ({left[0].name}); join it")
    try:
        found = os.fstat(1)
    except OSError:
        return _loose_end("closes standard output")
    if (found.st_dev, found.st_ino) != capture:
        return _loose_end("redirects standard output and does not restore it")
    if getattr(sys.stdout, "closed", True) or _fileno(sys.stdout) != 1:
        return _loose_end("replaces or closes sys.stdout and does not restore it")
    return None


def _fileno(stream: Any) -> int:
    try:
        return int(stream.fileno())
    except (OSError, ValueError, AttributeError):
        return -1


def _running_threads() -> list[threading.Thread]:
    # Threads of C++ that once called Python show up as dummies; they are TensorFlow's.
    return [
        thread
        for thread in threading.enumerate()
        if thread is not threading.main_thread()
        and not isinstance(thread, threading._DummyThread)
    ]


def _loose_end(message: str) -> dict[str, Any]:
    return {"kind": "", "message": _encodable(message), "line": None, "trace": ""}


def _save_figures(folder: str) -> list[str]:
    """Save each figure left open as SVG; return the file names."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return []
    from tfref.examples.figures import save_svg

    names = []
    for number in pyplot.get_fignums():
        names.append(f"figure-{number}.svg")
        save_svg(pyplot.figure(number), Path(folder) / names[-1])
    return names
