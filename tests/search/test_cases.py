"""Our own ranking cases: a query, what must come first, and why."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import FIGURE
from tfref.api.model import Api
from tfref.search.engine import Engine
from tfref.search.evaluation import rank_of
from tfref.search.report import same_entry

CASES = Path(__file__).with_name("cases")

AMONG = 3
"""`among` means within so many results."""

MEASURED = {"phrase": 0.6, "text": 0.85}
"""Files of questions in everyday words, and the share that must be answered: they
measure what the tables do not say word for word, so not each can be."""


def rows_of(file: Path) -> list[dict[str, Any]]:
    """Read the cases of one file."""
    rows: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return rows


def cases() -> Iterator[Any]:
    """Yield each case that must be answered, with the file it stands in."""
    for file in sorted(CASES.glob("*.yaml")):
        for row in rows_of(file) if file.stem not in MEASURED else ():
            yield pytest.param(row, id=f"{file.stem}: {row['query'][:60]}")


def as_list(value: str | list[str]) -> list[str]:
    """Return one name or several as a list."""
    return [value] if isinstance(value, str) else value


def answered(engine: Engine, api: Api, case: dict[str, Any]) -> bool:
    """Tell whether the right entry comes first, or among the first few.

    What is to be told must stand in a notice, what is not in none; such a case may
    have no entry.
    """
    assert case["why"]
    found = engine.find(case["query"])
    notices = [f"{notice.title}. {notice.text}" for notice in found.notices]
    if not all(any(said in each for each in notices) for said in told_by(case)):
        return False
    if any(case["untold"] in each for each in notices if "untold" in case):
        return False
    if not {"first", "among"} & case.keys():
        return bool({"told", "untold"} & case.keys())
    entry = same_entry(api)
    among = "among" in case
    answers = map(entry, as_list(case["among"] if among else case["first"]))
    return 0 < rank_of(answers, map(entry, found.names)) <= (AMONG if among else 1)


def told_by(case: dict[str, Any]) -> list[str]:
    """Return what the notices of a case must say."""
    return as_list(case.get("told", []))


@pytest.mark.parametrize("case", list(cases()))
def test_the_right_entry_comes_first(
    engine: Engine, api: Api, case: dict[str, Any]
) -> None:
    """Each case is data: add one when a query finds the wrong thing."""
    found = engine.find(case["query"])
    assert answered(engine, api, case), (found.names[:5], found.notices)


@pytest.mark.parametrize("name", list(MEASURED))
def test_questions_in_everyday_words_are_answered_mostly(
    engine: Engine,
    api: Api,
    name: str,
    record_property: Callable[[str, object], None],
) -> None:
    """The share is printed; it tells how far the tables reach."""
    rows = rows_of(CASES / f"{name}.yaml")
    missed = [row["query"] for row in rows if not answered(engine, api, row)]
    share = 1 - len(missed) / len(rows)
    record_property(FIGURE, f"{name} cases answered among three: {100 * share:.0f} %")
    assert share >= MEASURED[name], missed
