"""`tfref find` and `tfref show`, as a user types them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tfref.cli import main

PROJECT = Path(__file__).parents[2]


def run(*arguments: str, given: str = "") -> str:
    """Run a command in the project; it must succeed."""
    command = [arguments[0], "--root", str(PROJECT), *arguments[1:]]
    done = CliRunner().invoke(main, command, input=given)
    assert done.exit_code == 0, done.output
    return done.output


def fail(*arguments: str) -> str:
    """Run a command that must fail; return what it says."""
    command = [arguments[0], "--root", str(PROJECT), *arguments[1:]]
    done = CliRunner().invoke(main, command)
    assert done.exit_code != 0
    return done.output


def test_find_prints_name_kind_line_reason_and_page() -> None:
    """For people, best first."""
    lines = run("find", "one", "hot").splitlines()
    assert lines[0].startswith("tf.one_hot  function  (")
    assert lines[1].strip() == "Returns a one-hot tensor."
    assert lines[2].strip() == "site/tf/one_hot.html"


def test_find_explains_a_name_that_is_gone() -> None:
    """Above what to write now, with the page of the old name."""
    said = run("find", "tf.placeholder")
    assert said.startswith("tf.placeholder is gone")
    assert "site/tf/placeholder.html" in said
    assert said.index("is gone") < said.index("tf.keras.Input")


def test_find_for_programs_is_json() -> None:
    """With the same fields."""
    found = json.loads(run("find", "--json", "tf.reshape"))
    first = found["results"][0]
    assert (first["name"], first["kind"]) == ("tf.reshape", "function")
    assert first["page"] == "tf/reshape.html"


def test_find_reads_a_query_a_line() -> None:
    """And prints canonical names, a line each, whatever the query holds."""
    queries = ["tf.reshape", 'a "quoted" <b> 💥', "", "np.clip"]
    lines = run("find", "--jsonl", given="\n".join(queries) + "\n").splitlines()
    rows = [json.loads(line) for line in lines]
    assert [row["query"] for row in rows] == queries
    assert rows[0]["results"][0] == "tf.reshape"
    assert rows[2]["results"] == []
    assert rows[3]["results"][0] == "tf.clip_by_value"


def test_find_says_what_is_missing() -> None:
    """Nothing to find is no crash, and neither is nothing found."""
    assert "say what to find" in fail("find")
    assert "nothing is found" in fail("find", "§§§")


def test_show_prints_an_entry_with_what_its_snippets_print() -> None:
    """Signature, first sentence, programs with their recorded output."""
    said = run("show", "tf.reshape")
    assert said.startswith(
        "tf.reshape  function\n\ntf.reshape(tensor, shape, name=None)"
    )
    assert "Reshapes a tensor." in said
    assert "# snippets/tf/reshape/flatten.py" in said
    assert "\n#> " in said
    assert "site/tf/reshape.html" in said


def test_show_takes_an_alias_and_a_member() -> None:
    """Under their page's name; of a member, its own snippets."""
    assert "tf.add is another name of it" in run("show", "tf.add")
    said = run("show", "tf.data.Dataset.batch")
    assert said.startswith("tf.data.Dataset.batch  method")
    assert "# snippets/tf/data/Dataset/batch" in said
    assert "# snippets/tf/data/Dataset/map" not in said


@pytest.mark.parametrize(
    ("name", "meant"),
    [("tf.reshpe", "Did you mean tf.reshape"), ("tf.placeholder", "is gone")],
)
def test_show_of_an_unknown_name_says_what_may_be_meant(name: str, meant: str) -> None:
    """Nobody needs to search twice."""
    assert meant in fail("show", name)
