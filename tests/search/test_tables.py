"""The tables that people edit: what is wrong is told with file, line and what to do."""

import shutil
from pathlib import Path

import pytest

from tfref.problem import ProblemError
from tfref.search.tables import (
    read_errors,
    read_families,
    read_foreign,
    read_gone,
    read_receivers,
    read_synonyms,
    read_words,
)

SCHEMAS = Path(__file__).parents[2] / "data" / "schema"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project that has the schemas and no tables."""
    shutil.copytree(SCHEMAS, tmp_path / "data" / "schema")
    return tmp_path


def write(root: Path, file: str, text: str) -> None:
    """Write a table into a project."""
    path = root / "data" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_file_tells_since_when_for_its_rows(root: Path) -> None:
    """A row may say otherwise."""
    rows = (
        "since: TensorFlow 2.0\n"
        "rows:\n"
        "  - {gone: tf.log, now: tf.math.log}\n"
        "  - {gone: tf.x, now: [tf.y, tf.z], since: TensorFlow 2.16}\n"
    )
    write(root, "gone/one.yaml", rows)
    first, second = read_gone(root)
    assert (first.since, first.now) == ("TensorFlow 2.0", ("tf.math.log",))
    assert (second.since, second.now) == ("TensorFlow 2.16", ("tf.y", "tf.z"))
    assert (second.file, second.line) == ("data/gone/one.yaml", 4)


def test_rows_of_numpy_are_executed_and_others_not(root: Path) -> None:
    """What a page says of a row follows from the file that it stands in."""
    row = "rows: [{name: NAME, now: tf.abs}]\n"
    write(root, "foreign/numpy.yaml", row.replace("NAME", "np.abs"))
    write(root, "foreign/pytorch.yaml", row.replace("NAME", "torch.abs"))
    assert {row.name: row.executed for row in read_foreign(root)} == {
        "np.abs": True,
        "torch.abs": False,
    }


def test_phrases_and_strings_stand_in_one_file(root: Path) -> None:
    """A string that stands for an object is looked for as it is."""
    write(
        root,
        "words.yaml",
        "rows: [{words: [one hot], now: tf.one_hot}]\n"
        "strings: [{words: [mse], now: tf.keras.losses.MeanSquaredError}]\n",
    )
    assert [row.words for row in read_words(root)] == [("one hot",)]
    assert [row.words for row in read_words(root, "strings")] == [("mse",)]


def test_other_tables_are_read(root: Path) -> None:
    """Families, errors, synonyms and receivers."""
    write(root, "gone/families.yaml", "rows: [{family: tf.x, now: [], note: Gone.}]\n")
    write(
        root,
        "errors/one.yaml",
        "rows: [{page: a-b, messages: [x], means: It., see: [tf.abs]}]\n",
    )
    write(root, "synonyms.yaml", "rows: [[mean, average]]\n")
    write(root, "receivers.yaml", "rows: {model: Model}\n")
    assert read_families(root)[0].family == "tf.x"
    assert read_errors(root)[0].page == "a-b"
    assert read_synonyms(root) == (("mean", "average"),)
    assert read_receivers(root) == {"model": "Model"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "rows: [{gone: tf.log}]",
            "data/gone/one.yaml:1: 'now' is a required property",
        ),
        ("rows:\n  - gone: tf.log\n    now: log", "one.yaml:3: "),
        ("rows:\n  - {gone: tf.a, now: tf.b, nwo: tf.c}", "one.yaml:2: Additional"),
        ("rows: [", "is no YAML"),
        ("", "one.yaml:1: "),
        (
            "rows:\n  - {gone: tf.a, now: tf.b}\n  - {gone: tf.a, now: tf.c}",
            "data/gone/one.yaml:3: tf.a stands at data/gone/one.yaml:2 already",
        ),
        (
            "rows: [{gone: tf.a, now: tf.b, raises: ValueError}]",
            "'old' is a dependency",
        ),
        (
            "rows: [{gone: tf.a, now: tf.b, old: x, raises: E, warns: W}]",
            "is valid under each of",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(root: Path, text: str, said: str) -> None:
    """A slip in a table ends the work with one line."""
    write(root, "gone/one.yaml", text)
    with pytest.raises(ProblemError) as caught:
        read_gone(root)
    assert said in str(caught.value)


def test_a_table_that_is_missing_is_named(root: Path) -> None:
    """It was deleted, or never checked out."""
    with pytest.raises(ProblemError, match=r"data/words.yaml:1: is not there"):
        read_words(root)
