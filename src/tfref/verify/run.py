"""Runs the examples of docstrings on the fork server, a process for each docstring."""

import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue

from tfref.api.model import Api, Docs
from tfref.docstring.blocks import Block, example_blocks
from tfref.examples.client import ForkServer
from tfref.examples.run import Output, Run
from tfref.verify.judge import Verdict, judge
from tfref.verify.statements import Statement, statements_of, undefined_names

WORKERS = 2
"""Fork servers at work at the same time."""

TIMEOUT = 20.0
"""Seconds of wall time that the examples of a docstring have."""

SEEDS = (0, 1)
"""The second shows what is random."""

DOUBTFUL = ("differs", "random")
AGREES = ("matches", "form")
"""A seed given to an op alone decides only where no other is set: what disagrees runs
once more without one, as in a reader's fresh process."""

HEAD = ("from tfref.verify.session import Session",)

ROOTED = re.compile(
    r"""(?:(?<=['"])|(?<=file://))/(?=\w)(?!(?:device|job|replica|task|[cgt]pu)\b)""",
    re.IGNORECASE,
)
"""The slash that begins a path in code; devices have names that look like one."""

SKETCH = Verdict("illustrative")

Numbered = tuple[int, Statement]
"""A statement and its place in the docstring."""


@dataclass(frozen=True)
class Documented:
    """A docstring that holds examples."""

    name: str
    blocks: tuple[Block, ...]


Verdicts = tuple[tuple[Verdict, ...], ...]
"""Of each example of a docstring, of each of its statements."""


def documented(api: Api) -> list[Documented]:
    """Return the docstrings with examples, named as their examples' ids are."""
    return [
        Documented(docs.examples[0].id.rpartition(":")[0], example_blocks(docs.text))
        for docs in all_docs(api)
        if docs.examples
    ]


def all_docs(api: Api) -> Iterator[Docs]:
    """Yield all that the library says, each of it once."""
    for module in api.modules:
        yield module.docs
    for symbol in api.symbols:
        yield symbol.docs
        yield symbol.constructor
        for member in symbol.members:
            yield member.docs


def run_all(
    every: Sequence[Documented], step: Callable[[], None] = lambda: None
) -> dict[str, Verdicts]:
    """Run all examples, `WORKERS` docstrings at a time; call `step` after each.

    Docstrings whose examples are the same share a run.
    """
    same: dict[tuple[Block, ...], list[str]] = {}
    for each in every:
        key = tuple(Block(b.kind, b.language, 0, 0, b.text) for b in each.blocks)
        same.setdefault(key, []).append(each.name)
    servers: SimpleQueue[ForkServer] = SimpleQueue()
    for _ in range(WORKERS):
        servers.put(ForkServer())

    def run(blocks: tuple[Block, ...]) -> Verdicts:
        server = servers.get()
        try:
            return run_blocks(server, blocks)
        finally:
            servers.put(server)

    found = {}
    try:
        with ThreadPoolExecutor(WORKERS) as pool:
            for names, ran in zip(same.values(), pool.map(run, same), strict=True):
                found.update(dict.fromkeys(names, ran))
                for _ in names:
                    step()
    finally:
        for _ in range(WORKERS):
            servers.get().close()
    return found


def run_blocks(server: ForkServer, blocks: Sequence[Block]) -> Verdicts:
    """Run the examples of a docstring.

    The `>>>` run together, as doctest would; fenced code runs in a second process,
    after whatever stands before it. Code that nothing gives its names is not run.
    """
    statements = list(enumerate(statements_of(blocks)))
    verdicts: dict[int, Verdict] = {}
    sessions = [each for each in statements if each[1].session]
    for part, session in ((sessions, True), (_with_code(statements), False)):
        if not part:
            continue
        found = _judged(server, [statement for _, statement in part])
        for (at, statement), verdict in zip(part, found, strict=True):
            if statement.session == session:
                verdicts[at] = verdict
    states = [
        tuple(
            verdicts.get(at, SKETCH)
            for at, statement in statements
            if statement.block == block
        )
        for block in range(len(blocks))
    ]
    return tuple(each or (SKETCH,) for each in states)


def _with_code(statements: Sequence[Numbered]) -> list[Numbered]:
    """Return what has to run for the fenced code to run, empty if none can."""
    found: list[Numbered] = []
    for each in statements:
        before = [statement for _, statement in found]
        if each[1].session or not undefined_names([*before, each[1]]):
            found.append(each)
    while found and found[-1][1].session:
        found.pop()
    return found


def _judged(server: ForkServer, statements: Sequence[Statement]) -> list[Verdict]:
    first = run_statements(server, statements, SEEDS[0])
    verdicts = judge(statements, first)
    if all(verdict.state != "differs" for verdict in verdicts):
        return verdicts
    second = run_statements(server, statements, SEEDS[1])
    unseeded = run_statements(server, statements, SEEDS[0], seeded=False)
    fresh = judge(statements, unseeded)
    return [
        other if verdict.state in DOUBTFUL and other.state in AGREES else verdict
        for verdict, other in zip(judge(statements, first, second), fresh, strict=True)
    ]


def run_statements(
    server: ForkServer,
    statements: Sequence[Statement],
    seed: int = SEEDS[0],
    *,
    seeded: bool = True,
) -> Run:
    """Run statements as one program, in a process of their own.

    Files that they name by an absolute path are in a folder of their own too, so that
    no run meets what another one left. What is printed names them as upstream does.
    """
    with (
        tempfile.TemporaryDirectory(prefix="tfref-") as name,
        tempfile.TemporaryDirectory(prefix="tfref-") as root,
    ):
        folder = Path(name)
        (Path(root) / "tmp").mkdir()
        for number, statement in enumerate(statements):
            path = folder / f"{number}.py"
            path.write_text(ROOTED.sub(f"{root}/", statement.source), encoding="utf-8")
        program = folder / "program.py"
        program.write_text(program_of(name, statements, seeded), encoding="utf-8")
        run = server.run(program, seed=seed, timeout=TIMEOUT)
    outputs = (Output(o.index, o.text.replace(root, "")) for o in run.outputs)
    return replace(run, outputs=tuple(outputs))


def program_of(folder: str, statements: Sequence[Statement], seeded: bool) -> str:
    """Return the program that runs statements, each in a line of its own."""
    modes = ("single" if statement.session else "exec" for statement in statements)
    lines = [f"session.run({at}, {mode!r})" for at, mode in enumerate(modes)]
    return "\n".join([*HEAD, f"session = Session({folder!r}, {seeded})", *lines, ""])
