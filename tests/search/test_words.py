"""The rows of data/words.yaml find what they name."""

from collections.abc import Callable
from pathlib import Path

from tests.conftest import FIGURE
from tfref.search.engine import Engine
from tfref.search.tables import read_words

ROOT = Path(__file__).parents[2]
LEAST = 0.95


def test_the_first_phrase_of_a_row_finds_its_first_target(
    engine: Engine, record_property: Callable[[str, object], None]
) -> None:
    """Nearly always: a phrase may be the very name of something else."""
    rows = read_words(ROOT)
    found = sum(engine.find(row.words[0]).names[:1] == [row.now[0]] for row in rows)
    share = found / len(rows)
    record_property(
        FIGURE,
        f"{len(rows)} rows of words: the first phrase finds the first target in "
        f"{share:.1%}",
    )
    assert share >= LEAST
