"""Our own ranking cases: a query, what must come first, and why."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tfref.api.model import Api
from tfref.search.engine import Engine
from tfref.search.evaluation import rank_of
from tfref.search.report import same_entry

CASES = Path(__file__).with_name("cases")

AMONG = 3
"""`among` means within so many results."""


def cases() -> Iterator[Any]:
    """Yield each case with the file it stands in."""
    for file in sorted(CASES.glob("*.yaml")):
        for row in yaml.safe_load(file.read_text(encoding="utf-8")):
            yield pytest.param(row, id=f"{file.stem}: {row['query'][:60]}")


def as_list(value: str | list[str]) -> list[str]:
    """Return one name or several as a list."""
    return [value] if isinstance(value, str) else value


@pytest.mark.parametrize("case", cases())
def test_the_right_entry_comes_first(
    engine: Engine, api: Api, case: dict[str, Any]
) -> None:
    """Each case is data: add one when a query finds the wrong thing."""
    assert case["why"]
    entry = same_entry(api)
    among = "among" in case
    answers = map(entry, as_list(case["among"] if among else case["first"]))
    names = engine.find(case["query"]).names
    rank = rank_of(answers, map(entry, names))
    assert 0 < rank <= (AMONG if among else 1), f"rank {rank} in {names[:5]}"
