"""How well a search answers is counted as the field counts it."""

from pathlib import Path

import pytest

from tfref.problem import ProblemError
from tfref.search.evaluation import (
    Query,
    Score,
    below_aim,
    rank_of,
    read_queries,
    scores_of,
    table_of,
)


def test_the_rank_is_that_of_the_first_right_result() -> None:
    """Repeats count once; what stands below the tenth is not found."""
    assert rank_of(["b"], ["a", "a", "b"]) == 2
    assert rank_of(["x"], ["a"]) == 0
    assert rank_of(["n"], [*"abcdefghijk", "n"]) == 0


def test_scores_are_shares_of_each_class_and_of_all() -> None:
    """All names of one thing are equal."""
    queries = [
        Query("one", "leaf", ("tf.a",)),
        Query("two", "leaf", ("tf.b",)),
        Query("three", "typo", ("tf.c",)),
    ]
    answers = {"one": ["tf.A"], "two": ["tf.x", "tf.b"], "three": []}
    found = scores_of(queries, lambda query: answers[query], str.lower)
    assert found["leaf"] == Score(2, 0.5, 1.0, 0.75)
    assert found["typo"] == Score(1, 0.0, 0.0, 0.0)
    assert found["all"].first == pytest.approx(1 / 3)


def test_a_class_below_its_aim_is_named() -> None:
    """Percent first, and among the first three."""
    assert below_aim({"leaf": Score(100, 0.97, 1.0, 1.0)}) == []
    assert below_aim({"leaf": Score(100, 0.96, 1.0, 1.0)}) == ["leaf"]
    assert below_aim({"leaf": Score(100, 0.97, 0.99, 1.0)}) == ["leaf"]


def test_the_table_has_a_column_for_each_search() -> None:
    """And a line for each class, with its aim."""
    score = {"leaf": Score(4, 0.75, 1.0, 0.875)}
    lines = table_of({"ours": score, "theirs": score}).splitlines()
    assert lines[0].split() == ["class", "n", "ours", "theirs", "aim"]
    assert lines[1].split()[:4] == ["leaf", "4", "75/100", "0.875"]


def test_a_row_that_is_no_query_is_named(tmp_path: Path) -> None:
    """With its file and line."""
    file = tmp_path / "queries.jsonl"
    file.write_text('{"query": "x", "class": "leaf", "answers": ["tf.x"]}\n{}\n')
    with pytest.raises(ProblemError, match=r"queries.jsonl:2: must be an object"):
        read_queries(file)
