"""The fork server runs no op, keeps to its limits, and survives its programs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.examples.sabotage import snippet
from tfref.examples.client import ForkServer

pytestmark = pytest.mark.xdist_group("client")


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    """Return one server for all tests of this file."""
    with ForkServer() as running:
        yield running


def _write(folder: Path, *lines: str) -> Path:
    path = folder / "program.py"
    path.write_text(snippet(*lines))
    return path


def test_server_has_run_no_op(server: ForkServer, tmp_path: Path) -> None:
    """A child finds TensorFlow imported and its runtime not yet started."""
    path = _write(
        tmp_path,
        "from tensorflow.python.eager import context",
        "print(context.context()._context_handle)",
    )
    run = server.run(path)
    assert run.failure is None
    assert [o.text for o in run.outputs if o.text] == ["None\n"]


def test_server_keeps_programs_from_the_network(server: ForkServer) -> None:
    """The server says how: no network at all, or refused by Python's sockets."""
    server.start()
    assert server.network in ("none", "refused in Python")


def test_memory_limit_ends_a_program(server: ForkServer, tmp_path: Path) -> None:
    """A program that takes more memory than allowed is ended, with the reason."""
    path = _write(
        tmp_path,
        "blocks = []",
        "while True:",
        "    blocks.append(bytearray(b'x' * 2**24))",
    )
    run = server.run(path, memory=2**30 + 2**29)
    assert run.failure == "uses more than 1.5 GiB of memory"


def test_same_seed_gives_the_same_numbers(server: ForkServer, tmp_path: Path) -> None:
    """The seed reaches Python, NumPy and TensorFlow alike."""
    path = _write(
        tmp_path,
        "import random",
        "import numpy as np",
        "print(random.random(), np.random.rand(), tf.random.uniform(()).numpy())",
    )
    texts = [server.run(path, seed=seed).outputs[-1].text for seed in (0, 0, 1)]
    assert texts[0] == texts[1]
    assert all(a != b for a, b in zip(texts[0].split(), texts[2].split(), strict=True))


def test_dead_server_is_replaced(server: ForkServer, tmp_path: Path) -> None:
    """After a program has killed the server the next one runs as ever."""
    killer = _write(tmp_path, "import os", "os.kill(os.getppid(), 9)", "input()")
    assert server.run(killer).failure == "kills the process that runs it"
    run = server.run(_write(tmp_path, "print(1)"))
    assert run.failure is None
    assert run.outputs[-1].text == "1\n"


def test_own_cost_is_measured_apart(server: ForkServer, tmp_path: Path) -> None:
    """The statements' CPU time is a part of the process's."""
    run = server.run(_write(tmp_path, "print(tf.zeros(2).shape)"))
    assert 0 < run.own_cpu <= run.cpu + 0.05
