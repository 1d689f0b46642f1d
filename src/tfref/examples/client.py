"""Runs programs on a fork server and reads what they left; restarts a dead server."""

import contextlib
import json
import os
import secrets
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any

from tfref.examples.child import Job
from tfref.examples.environment import SETTINGS, EnvironmentProblemError
from tfref.examples.run import Run, read_run

START_PATIENCE = 180.0
"""Seconds that importing TensorFlow may take on a busy machine."""
ANSWER_PATIENCE = 15.0
"""Seconds beyond a program's limit after which the server itself is taken for dead."""
DEFAULT_TIMEOUT = 60.0
MEMORY_LIMIT = 6 * 2**30
OUTPUT_LIMIT = 2**20


class ForkServer:
    """A fork server process; use it as a context manager."""

    def __init__(self, hash_seed: int = 0) -> None:
        """Start nothing yet: the first run does."""
        self._hash_seed = hash_seed
        self._process: subprocess.Popen[bytes] | None = None
        self.network = ""
        """How programs are kept from the network, known once started."""

    def __enter__(self) -> "ForkServer":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the server and whatever it still runs."""
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()
        try:
            process.wait(2)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def start(self) -> None:
        """Start the server if it does not run; return when it can take jobs."""
        if self._process and self._process.poll() is None:
            return
        self.close()
        environment = {**os.environ, **SETTINGS, "PYTHONHASHSEED": str(self._hash_seed)}
        with tempfile.TemporaryFile() as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tfref.examples.server"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
                start_new_session=True,
            )
            ready = self._read(time.monotonic() + START_PATIENCE)
            if ready is None:
                self.close()
                errors.seek(0)
                said = errors.read().decode("utf-8", "replace").strip()
                raise EnvironmentProblemError(_why_no_server(said))
        self.network = str(ready["network"])

    def run(
        self,
        path: Path,
        *,
        project: Path | None = None,
        seed: int = 0,
        timeout: float = DEFAULT_TIMEOUT,
        memory: int = MEMORY_LIMIT,
        output: int = OUTPUT_LIMIT,
    ) -> Run:
        """Run the program in `path` in a fork of its own.

        It may change no file below `project`, or else of its own folder.
        """
        self.start()
        folder = tempfile.mkdtemp(prefix="tfref-")
        try:
            nonce = secrets.token_hex(16)
            kept = str(project or path.parent)
            job = Job(str(path), kept, folder, seed, timeout, memory, output, nonce)
            before = path.read_bytes()
            began = time.perf_counter()
            answer = self._ask(job)
            seconds = time.perf_counter() - began
            edited = _put_back(path, before)
            return read_run(job, answer, edited, seconds)
        finally:
            _remove(folder)

    def _ask(self, job: Job) -> Mapping[str, Any]:
        assert self._process
        assert self._process.stdin
        child = None
        try:
            self._process.stdin.write(json.dumps(asdict(job)).encode() + b"\n")
            self._process.stdin.flush()
            deadline = time.monotonic() + job.timeout + ANSWER_PATIENCE
            while answer := self._read(deadline):
                if "ending" in answer:
                    return answer
                child = answer["started"]
        except OSError:
            pass
        self._process.kill()
        if child:
            for kill in (os.killpg, os.kill):
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    kill(child, signal.SIGKILL)
        self.close()
        return {"ending": "killed the server", "status": 0, "orphans": 0, "cpu": 0.0}

    def _read(self, deadline: float) -> dict[str, Any] | None:
        """Return the server's next line, None when it died or the time is over."""
        assert self._process
        assert self._process.stdout
        pipe, line = self._process.stdout.fileno(), b""
        while not line.endswith(b"\n"):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                return None
            chunk = os.read(pipe, 1)  # a byte at a time: two answers may stand in line
            if not chunk:
                return None
            line += chunk
        answer: dict[str, Any] = json.loads(line)
        return answer


def _why_no_server(said: str) -> str:
    last = said.splitlines()[-1] if said else "no message"
    if "No module named 'tensorflow'" in said or "No module named 'keras'" in said:
        return "TensorFlow is not installed: `make test` sets everything up"
    return f"the fork server did not start: {last}"


def _put_back(path: Path, before: bytes) -> bool:
    with contextlib.suppress(OSError):
        if path.read_bytes() == before:
            return False
    path.write_bytes(before)
    return True


def _remove(folder: str) -> None:
    def allow(function: Any, path: str, _: Any) -> None:
        with contextlib.suppress(OSError):
            Path(path).parent.chmod(0o700)
            function(path)

    shutil.rmtree(folder, onerror=allow)
