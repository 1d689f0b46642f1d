"""The fork server: imports TensorFlow, runs no op, forks a child for each program.

A fork of a process whose TensorFlow has executed an op hangs; one that only imported
it works. So this process must never run an op; a test pins that.

Protocol: a JSON object a line on standard input is a job; the answer is a JSON object
a line on what was standard output when the process began.
"""

import contextlib
import ctypes
import gc
import json
import os
import resource
import select
import signal
import sys
import time
from pathlib import Path
from typing import IO, Any

from tfref.examples.child import LIBC, Job, run_program
from tfref.examples.loopback import enter_empty_network

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
ORPHAN_GRACE = 0.3
"""Seconds that processes a program started have to end after it."""
KILL_PATIENCE = 5.0
"""Seconds to wait for the kernel to end killed processes."""


def main() -> None:
    """Serve jobs until standard input ends."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.set_inheritable(answers.fileno(), False)
    os.dup2(2, 1)
    isolated = enter_empty_network()
    _adopt_orphans()
    warm_up()
    _answer(answers, ready=True, network="none" if isolated else "refused in Python")
    for line in sys.stdin:
        job = Job(**json.loads(line))
        _answer(answers, **_serve(job, answers))


def warm_up() -> None:
    """Import TensorFlow and pay, once, what each child would pay; run no op."""
    import keras  # noqa: F401
    import numpy.random  # noqa: F401  # lazy otherwise, and each child seeds it
    import tensorflow  # noqa: F401
    from tensorflow.python.eager import context
    from tensorflow.python.framework import kernels, op_def_registry
    from tensorflow.python.util import pywrap_xla_ops

    # Lazy registries: the first kernel, the first unknown op and the first look for
    # what XLA could compile cost each child some 10 ms. Asking runs nothing.
    kernels.get_registered_kernels_for_op("Const")
    op_def_registry.get("NoSuchOp")
    pywrap_xla_ops.get_cpu_kernel_names()
    _print_to_stdout()
    if context.context()._context_handle is not None:
        raise SystemExit("the fork server has started TensorFlow's runtime")
    gc.collect()
    gc.freeze()  # else a child's first collection copies every page
    with contextlib.suppress(AttributeError):
        LIBC.malloc_trim(0)


def _print_to_stdout() -> None:
    """Let `tf.print` count as output: its default is stderr, where logs go."""
    from tensorflow.python.ops import gen_logging_ops

    original = gen_logging_ops.print_v2

    def print_v2(text: Any, output_stream: str = "stderr", **options: Any) -> Any:
        stream = "stdout" if output_stream == "stderr" else output_stream
        return original(text, output_stream=stream, **options)

    gen_logging_ops.print_v2 = print_v2


def _adopt_orphans() -> None:
    with contextlib.suppress(AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _answer(answers: IO[bytes], **values: Any) -> None:
    answers.write(json.dumps(values).encode() + b"\n")


def _serve(job: Job, answers: IO[bytes]) -> dict[str, Any]:
    pid = os.fork()
    if pid == 0:
        _child(job, answers)
    _answer(answers, started=pid)
    ending, status, usage = _watch(pid, job)
    orphans = _end_orphans(pid)
    return {
        "ending": ending,
        "status": status,
        "orphans": orphans,
        "cpu": usage.ru_utime + usage.ru_stime,
    }


def _child(job: Job, answers: IO[bytes]) -> None:
    """Become the program's process; end without running this one's clean-up."""
    try:
        os.setsid()
        with contextlib.suppress(AttributeError):
            LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        answers.close()
        folder = Path(job.folder) / "cwd"
        folder.mkdir()
        os.chdir(folder)
        run_program(job)
    except BaseException:
        import traceback

        Path(job.folder, "harness").write_text(traceback.format_exc())
    finally:
        os._exit(0)


def _watch(pid: int, job: Job) -> tuple[str, int, resource.struct_rusage]:
    """Wait for the child; end it at a limit or when nobody waits for the answer."""
    deadline = time.monotonic() + job.timeout
    ending, pause = "exited", 0.002
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            return ending, status, usage
        if ending == "exited" and (reason := _limit(pid, job, deadline)):
            ending = reason
            _kill_group(pid)
        time.sleep(pause)
        pause = min(pause * 1.5, 0.03)


def _limit(pid: int, job: Job, deadline: float) -> str | None:
    if time.monotonic() > deadline:
        return "timed out"
    if _resident(pid) > job.memory:
        return "memory"
    with contextlib.suppress(OSError):
        if sum(Path(job.folder, n).stat().st_size for n in ("out", "err")) > job.output:
            return "flooded"
    return "abandoned" if _nobody_waits() else None


def _nobody_waits() -> bool:
    """Tell whether the other end of standard input is closed."""
    poll = select.poll()
    poll.register(sys.stdin, 0)
    return bool(poll.poll(0))


def _resident(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0
    return pages * resource.getpagesize()


def _kill_group(pid: int) -> None:
    for kill in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(pid, signal.SIGKILL)


def _end_orphans(pid: int) -> int:
    """End every process that the program left; return how many there were."""
    _reap()
    deadline = time.monotonic() + ORPHAN_GRACE
    while (left := _children()) and time.monotonic() < deadline:
        time.sleep(0.01)
        _reap()
    _kill_group(pid)
    # Killing a process hands its own children to this one: repeat until none is left.
    deadline = time.monotonic() + KILL_PATIENCE
    while (rest := _children()) and time.monotonic() < deadline:
        for orphan in rest:
            _kill_group(orphan)
        time.sleep(0.005)
        _reap()
    return len(left)


def _children() -> list[int]:
    try:
        text = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    except OSError:
        return []
    return [int(word) for word in text.split()]


def _reap() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


if __name__ == "__main__":
    main()
