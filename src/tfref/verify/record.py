"""What the last run found, a line for each docstring, committed for each version.

A line holds no text of upstream's: the hash of each example, the states of its lines,
and what our run printed or raised where that is not what upstream shows.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from tfref.api.model import LibraryVersions
from tfref.docstring.blocks import digest
from tfref.problem import Problem, ProblemError
from tfref.verify.run import Documented, Verdicts
from tfref.verify.states import MEANING, State, state_of

FOLDER = Path("data/verified")


@dataclass(frozen=True)
class Recorded:
    """What became of one example block."""

    digest: str
    """Hash of its text: see `docstring.blocks.digest`."""
    states: tuple[State, ...]
    """Of each of its lines with a prompt; of a fenced block, one."""
    told: Mapping[int, str]
    """By the position of a line, from 0: what it printed, raised or needs."""

    @property
    def state(self) -> State:
        """The state of the example as a whole."""
        return state_of(self.states)


@dataclass(frozen=True)
class Record:
    """What a run of all examples found."""

    versions: LibraryVersions
    docstrings: Mapping[str, tuple[Recorded, ...]]
    """By the name that is documented."""


def record_path(root: Path, tensorflow: str) -> Path:
    """Return where the record of a version stands."""
    return root / FOLDER / f"{tensorflow}.jsonl"


def recorded(
    every: Sequence[Documented], ran: Mapping[str, Verdicts]
) -> Mapping[str, tuple[Recorded, ...]]:
    """Return what is recorded of a run."""
    return {
        each.name: tuple(
            Recorded(
                digest(block),
                tuple(verdict.state for verdict in verdicts),
                {at: v.told for at, v in enumerate(verdicts) if v.told},
            )
            for block, verdicts in zip(each.blocks, ran[each.name], strict=True)
        )
        for each in sorted(every, key=lambda each: each.name)
    }


def written(record: Record) -> str:
    """Return a record as text: versions first, then a line for each docstring."""
    lines = [json.dumps(asdict(record.versions))]
    for name, blocks in record.docstrings.items():
        examples = [
            {
                "hash": block.digest,
                "states": " ".join(block.states),
                **({"told": block.told} if block.told else {}),
            }
            for block in blocks
        ]
        line = {"name": name, "examples": examples}
        lines.append(json.dumps(line, ensure_ascii=False))
    return "\n".join([*lines, ""])


def read_record(path: Path) -> Record:
    """Return the record in a file; raise ProblemError if it cannot be read."""
    docstrings = {}
    versions = None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            read = json.loads(line)
            if versions is None:
                versions = LibraryVersions(**read)
            else:
                docstrings[read["name"]] = tuple(map(_block, read["examples"]))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            message = f"is no line of a record ({error}): run `make verify`"
            raise ProblemError(Problem(str(path), number, message)) from None
    if versions is None:
        raise ProblemError(Problem(str(path), 1, "is empty: run `make verify`"))
    return Record(versions, docstrings)


def _block(read: Mapping[str, object]) -> Recorded:
    states = str(read["states"]).split(" ")
    if unknown := [state for state in states if state not in MEANING]:
        raise ValueError(f"no state is called {unknown[0]!r}")
    told = read.get("told", {})
    assert isinstance(told, dict)
    return Recorded(
        str(read["hash"]),
        tuple(cast(State, state) for state in states),
        {int(at): str(text) for at, text in told.items()},
    )


UNSTABLE: Mapping[str, str] = {
    "tf.data.experimental.distributed_save": "waits for a service whose pulse is as "
    "long as the limit",
    "tf.keras.Model.save_weights": "writes 454 MB: whether it ends in time depends on "
    "the disk",
}
"""Docstrings whose states may differ from the record, and why."""


def changes(before: Record, after: Record) -> list[str]:
    """Return what differs between two records, a line for each example.

    What our run printed may differ in a digit and is not compared; what is random may
    print by chance what is shown.
    """
    lines = []
    for name in sorted({*before.docstrings, *after.docstrings} - {*UNSTABLE}):
        old, new = (each.docstrings.get(name, ()) for each in (before, after))
        for at in range(max(len(old), len(new))):
            was = _word(old, at)
            now = _word(new, at)
            both = at < min(len(old), len(new))
            if was != now and not (both and _by_chance(old[at], new[at])):
                lines.append(f"{name}, example {at + 1}: {was} -> {now}")
    return lines


CHANCE = {"random", "differs", "form", "matches"}
"""What a line that is random may be: the state tells of one run, or of two."""


def _by_chance(old: Recorded, new: Recorded) -> bool:
    """Tell whether runs of one example differ in random lines that print in both."""
    same = old.digest == new.digest and len(old.states) == len(new.states)
    return same and all(
        was == now or (was == "random" and now in CHANCE)
        for was, now in zip(old.states, new.states, strict=True)
    )


def _word(blocks: Sequence[Recorded], at: int) -> str:
    if at >= len(blocks):
        return "none"
    block = blocks[at]
    return f"{' '.join(block.states)} ({block.digest})"
