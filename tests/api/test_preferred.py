"""The preferred name follows the table and the rule, and a broken table says where."""

from pathlib import Path

import pytest

from tfref.api.preferred import Preferred, check_all_exist, choose, read_preferred
from tfref.problem import ProblemError

NONE = Preferred({})


def _write(root: Path, text: str) -> Path:
    (root / "data").mkdir()
    (root / "data" / "preferred.yaml").write_text(text, encoding="utf-8")
    return root


def test_table_maps_names_to_lines(tmp_path: Path) -> None:
    """Names of all headings are read, comments are not."""
    root = _write(tmp_path, "# why\none:\n  - tf.add  # sum\n\ntwo: [tf.b, tf.c]\n")
    assert read_preferred(root).lines == {"tf.add": 3, "tf.b": 5, "tf.c": 5}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", r":1: must be a mapping"),
        ("- tf.add\n", r":1: must be a mapping"),
        ("one:\n  tf.add\n", r":2: must be a list"),
        ("one:\n  - tf.add\n  - [tf.b]\n", r":3: must be a name"),
        ("one:\n  - tf.add\n\ttwo", r":3: is no YAML"),
        ("one: \x00\n", r":1: is no YAML"),
        ("a:\n  - tf.add\nb:\n  - tf.add\n", r":4: tf.add stands on line 2 already"),
    ],
)
def test_broken_table_says_where(tmp_path: Path, text: str, says: str) -> None:
    """Whatever is wrong with the table, the message begins with file and line."""
    with pytest.raises(ProblemError, match=f"^data/preferred.yaml{says}"):
        read_preferred(_write(tmp_path, text))


def test_missing_table_is_a_problem(tmp_path: Path) -> None:
    """A project without the table is told so."""
    with pytest.raises(ProblemError, match=r"^data/preferred.yaml:1: is not there"):
        read_preferred(tmp_path)


def test_a_name_that_does_not_exist_is_a_problem() -> None:
    """A table that outlives a name is told so."""
    with pytest.raises(ProblemError, match=r":7: TensorFlow 1.2 has no .* tf\.softmax"):
        check_all_exist(Preferred({"tf.softmax": 7}), ["tf.nn"], "TensorFlow 1.2")


@pytest.mark.parametrize(
    ("names", "exports", "lines", "chosen"),
    [
        pytest.param(
            ["keras.Layer", "tf.keras.Layer"],
            ["keras.Layer"],
            {},
            "tf.keras.Layer",
            id="tf before keras",
        ),
        pytest.param(
            ["tf.compat.v1.add", "tf.math.add"],
            ["tf.compat.v1.add"],
            {},
            "tf.math.add",
            id="compat.v1 last",
        ),
        pytest.param(
            ["tf.add", "tf.math.add"],
            ["tf.math.add"],
            {"tf.add": 1},
            "tf.add",
            id="the table before the official name",
        ),
        pytest.param(
            ["tf.add", "tf.math.add"],
            ["tf.sum", "tf.math.add"],
            {},
            "tf.math.add",
            id="the first official name that exists",
        ),
        pytest.param(
            ["tf.a.b.c", "tf.a.d", "tf.b.d"], [], {}, "tf.a.d", id="else the shortest"
        ),
    ],
)
def test_choice(
    names: list[str], exports: list[str], lines: dict[str, int], chosen: str
) -> None:
    """The rule decides in its order."""
    assert choose(names, exports, Preferred(lines)) == chosen


def test_two_preferred_names_for_one_object_are_a_problem() -> None:
    """The message stands at the second and names the first."""
    table = Preferred({"tf.add": 9, "tf.math.add": 3})
    says = r":9: tf\.add is the same object as tf\.math\.add on line 3"
    with pytest.raises(ProblemError, match=says):
        choose(["tf.add", "tf.math.add"], [], table)


def test_a_keras_name_cannot_be_preferred_to_one_in_tf() -> None:
    """The table cannot turn the first rule round."""
    table = Preferred({"keras.Layer": 2})
    with pytest.raises(ProblemError, match=r":2: keras\.Layer cannot be preferred"):
        choose(["keras.Layer", "tf.keras.Layer"], [], table)
