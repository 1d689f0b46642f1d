"""Run programs as `python FILE` does, without paying for TensorFlow's import each time.

This process imports TensorFlow with no setting of ours and forks for each path that
it reads; the child runs the file whole, as `__main__`, from its own folder.
"""

import contextlib
import json
import os
import runpy
import signal
import sys
import tempfile
import traceback
from pathlib import Path

LIMIT = 120
"""Seconds after which a program is ended."""


def main() -> None:
    """Answer each line, a path, with a line of JSON: status, stdout, stderr."""
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    import tensorflow  # noqa: F401  # the costly part of each program

    for line in sys.stdin:
        with tempfile.TemporaryDirectory() as folder:
            pid = os.fork()
            if pid == 0:
                answers.close()
                _run(line.strip(), folder)
            status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            texts = [Path(folder, name).read_text() for name in ("out", "err")]
        answers.write(json.dumps([status, *texts]) + "\n")


def _run(path: str, folder: str) -> None:
    status = 1
    try:
        signal.alarm(LIMIT)
        (Path(folder) / "cwd").mkdir()
        os.chdir(Path(folder) / "cwd")
        for number, name in ((1, "out"), (2, "err")):
            os.dup2(os.open(f"{folder}/{name}", os.O_WRONLY | os.O_CREAT), number)
        sys.argv = [path]
        sys.path[0] = str(Path(path).parent)
        runpy.run_path(path, run_name="__main__")
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(ValueError, OSError):
                stream.flush()
        os._exit(status)


if __name__ == "__main__":
    main()
