"""A changed number flips the state of an example that matches."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.conftest import FIGURE
from tfref.api.model import Api
from tfref.examples.client import ForkServer
from tfref.verify.agreement import agreement
from tfref.verify.judge import outcomes_of
from tfref.verify.record import read_record, record_path
from tfref.verify.run import documented, run_statements
from tfref.verify.statements import statements_of

ROOT = Path(__file__).parents[2]
COUNT = 500
LEAST = 0.99
SEED = 1
NUMBER = re.compile(r"(?<![\w.])-?(?:\d+\.\d*|\.\d+|\d+)(?:e[-+]?\d+)?(?![\w.])")

Agrees = Callable[[str, str], str]


def changed(number: str) -> str:
    """Return a number changed: integers by 1, floats by 1 %."""
    if re.fullmatch(r"-?\d+", number):
        return str(int(number) + 1)
    value = float(number)
    return repr(value * 1.01 if value else 0.01)


def mutations(want: str) -> Iterator[str]:
    """Yield what is shown with one number changed, for each of its numbers."""
    for match in NUMBER.finditer(want):
        other = changed(match[0])
        yield f"{want[: match.start()]}{other}{want[match.end() :]}"


def matching(api: Api) -> Iterator[tuple[str, str]]:
    """Yield what is shown and what our run printed, of lines that match."""
    record = read_record(record_path(ROOT, api.versions.tensorflow))
    every = documented(api)
    random.Random(SEED).shuffle(every)
    with ForkServer() as server:
        for each in every:
            states = {s for block in record.docstrings[each.name] for s in block.states}
            lines = [s for s in statements_of(each.blocks) if s.session]
            if "matches" not in states or not lines:
                continue
            outcomes = outcomes_of(run_statements(server, lines), len(lines))
            for line, outcome in zip(lines, outcomes, strict=True):
                if outcome is None or outcome.error or not line.want.strip():
                    continue
                if agreement(line.want, outcome.printed) == "matches":
                    yield line.want, outcome.printed


def sample(api: Api) -> list[tuple[str, str]]:
    """Return mutations of what is shown, with what was printed, a fixed number."""
    found = []
    for want, printed in matching(api):
        found += [(mutated, printed) for mutated in mutations(want)][:5]
        if len(found) >= COUNT:
            break
    return found[:COUNT]


def share_caught(pairs: list[tuple[str, str]], agrees: Agrees) -> float:
    """Return the share of mutations that no longer match."""
    return sum(agrees(*pair) != "matches" for pair in pairs) / len(pairs)


def test_a_changed_number_is_seen(
    api: Api, record_property: Callable[[str, object], None]
) -> None:
    """And a checker that accepts everything would fail this test."""
    pairs = sample(api)
    share = share_caught(pairs, agreement)
    record_property(
        FIGURE,
        f"{len(pairs)} changed numbers of upstream's examples: {share:.1%} caught",
    )
    assert len(pairs) == COUNT
    assert share >= LEAST
    assert share_caught(pairs, lambda want, got: "matches") == 0
