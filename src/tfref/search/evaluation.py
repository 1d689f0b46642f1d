"""How often a search finds what was meant: success at 1 and at 3, and the mean rank."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tfref.problem import Problem, ProblemError

CUT = 10
"""A right result below this rank counts as not found."""

AIMS: Mapping[str, tuple[int, int]] = {
    "exact": (100, 100),
    "leaf": (97, 100),
    "prefix": (88, 96),
    "camel": (97, 100),
    "typo": (96, 99),
    "wrong_place": (96, 100),
    "dead_tf1": (95, 98),
    "dead_keras2": (92, 96),
    "foreign": (92, 96),
    "error": (80, 92),
    "phrase": (72, 90),
}
"""Percent of queries of each class whose answer is first, and among the first three."""


@dataclass(frozen=True)
class Query:
    """A query with what it means."""

    text: str
    kind: str
    """Its class, such as `typo`."""
    answers: tuple[str, ...]
    """The names that are right, best first."""


@dataclass(frozen=True)
class Score:
    """How well the queries of one class are answered."""

    count: int
    first: float
    """Share of queries, from 0 to 1, whose first result is right."""
    among_three: float
    reciprocal: float
    """Mean of one over the rank of the first right result."""


def read_queries(path: Path) -> list[Query]:
    """Read queries, one JSON object a line: query, class and answers."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            found.append(Query(row["query"], row["class"], tuple(row["answers"])))
        except (ValueError, KeyError, TypeError):
            message = 'must be an object with "query", "class" and "answers"'
            raise ProblemError(Problem(str(path), number, message)) from None
    return found


def rank_of(answers: Iterable[str], results: Iterable[str]) -> int:
    """Return the rank of the first right result, from 1, and 0 if none is right.

    Results that are repeated count once.
    """
    right = set(answers)
    distinct = list(dict.fromkeys(results))[:CUT]
    return next((n for n, name in enumerate(distinct, 1) if name in right), 0)


def scores_of(
    queries: Sequence[Query],
    find: Callable[[str], Sequence[str]],
    entry: Callable[[str], str],
) -> dict[str, Score]:
    """Return the score of each class; `entry` makes all names of one thing equal."""
    ranks: dict[str, list[int]] = defaultdict(list)
    for query in queries:
        results = map(entry, find(query.text))
        ranks[query.kind].append(rank_of(map(entry, query.answers), results))
    return {kind: _score(found) for kind, found in ranks.items()} | {
        "all": _score([rank for found in ranks.values() for rank in found])
    }


def _score(ranks: Sequence[int]) -> Score:
    return Score(
        count=len(ranks),
        first=sum(rank == 1 for rank in ranks) / len(ranks),
        among_three=sum(0 < rank <= 3 for rank in ranks) / len(ranks),
        reciprocal=sum(1 / rank for rank in ranks if rank) / len(ranks),
    )


def below_aim(scores: Mapping[str, Score]) -> list[str]:
    """Return the classes that are answered worse than they should be."""
    return [
        kind
        for kind, (first, three) in AIMS.items()
        if kind in scores
        and (100 * scores[kind].first < first or 100 * scores[kind].among_three < three)
    ]


def table_of(engines: Mapping[str, Mapping[str, Score]]) -> str:
    """Return the scores of several engines, a line for each class."""
    kinds = list(next(iter(engines.values())))
    heads = "".join(f"{name:>20}" for name in engines)
    lines = [f"{'class':<12}{'n':>5}{heads}  {'aim':>9}"]
    for kind in kinds:
        count = next(iter(engines.values()))[kind].count
        cells = "".join(f"{_cell(scores[kind]):>20}" for scores in engines.values())
        aim = "/".join(map(str, AIMS[kind])) if kind in AIMS else ""
        lines.append(f"{kind:<12}{count:>5}{cells}  {aim:>9}")
    return "\n".join([*lines, "percent first / among three, mean reciprocal rank"])


def _cell(score: Score) -> str:
    first, three = 100 * score.first, 100 * score.among_three
    return f"{first:3.0f}/{three:3.0f}  {score.reciprocal:.3f}"
