"""The ranking on a small API, rung by rung."""

from typing import Any

import pytest

from tests.search.conftest import Call


def found(js: Call, text: str) -> Any:
    """Return what a query finds, as it is shown."""
    return js("tfref.find.names", text)


def first(js: Call, text: str) -> Any:
    """Return the first result."""
    return found(js, text)["results"][0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tf.reshape", "tf.reshape"),
        ("reshape", "tf.reshape"),
        ("resh", "tf.reshape"),
        ("rshape", "tf.reshape"),
        ("tf.math.reshape", "tf.reshape"),
        ("tf.add", "tf.math.add"),
        ("Dataset.map", "tf.data.Dataset.map"),
        ("ds.batch(2)", "tf.data.Dataset.batch"),
        ("data map", "tf.data.Dataset.map"),
        ("ft", "tf.data.Dataset.from_tensors"),
        ("tf.data.TextDataset.from_tensors", "tf.data.Dataset.from_tensors"),
        ("tf.fold", "tf.reshape"),
        ("fold", "tf.reshape"),
        ("tf.reshape(x, dims=[1])", "tf.reshape"),
        ("reshape dims", "tf.reshape"),
        ("tf.contrib.add", "tf.math.add"),
        ("np.reshape", "tf.reshape"),
        ("numpy reshape", "tf.reshape"),
        ("x.view(", "tf.reshape"),
        ("flatten a tensor", "tf.reshape"),
        ("collapse some dimension", "tf.reshape"),
        ("'plus'", "tf.math.add"),
        (
            "Input to reshape is a tensor with 6 values, but the requested shape has 8",
            "tf.reshape",
        ),
        ("AttributeError: module 'tensorflow' has no attribute 'fold'", "tf.reshape"),
    ],
)
def test_what_is_meant_comes_first(js: Call, text: str, name: str) -> None:
    """Whatever the form in which it was asked."""
    assert first(js, text)["name"] == name


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("tf.add", "tf.add is another name of it"),
        ("tf.fold", "in the place of tf.fold"),
        ("np.reshape", "does what np.reshape does"),
        ("flatten a tensor", "flatten a tensor"),
    ],
)
def test_a_result_says_why_it_is_there(js: Call, text: str, why: str) -> None:
    """So that an answer under another name is no surprise."""
    assert why in first(js, text)["why"]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("tf.fold", "gone", ["tf.fold is gone", "TensorFlow 2.0"]),
        ("np.reshape", "foreign", ["np.reshape is like tf.reshape"]),
        ("tf.contrib.layers.foo", "family", ["tf.contrib is gone"]),
    ],
)
def test_what_explains_the_results_stands_above_them(
    js: Call, text: str, kind: str, words: list[str]
) -> None:
    """A notice tells what became of what was typed."""
    notice = found(js, text)["notices"][0]
    assert notice["type"] == kind
    assert all(word in notice["title"] for word in words)


def test_what_was_not_executed_says_so(js: Call) -> None:
    """Rows that come from a documentation are told apart."""
    notices = [
        found(js, text)["notices"][0]["text"] for text in ("np.reshape", "x.view(")
    ]
    assert ["not executed" in text for text in notices] == [False, True]


def test_a_name_that_is_gone_leads_to_its_page(js: Call) -> None:
    """The page stands where the name would have stood."""
    urls = [
        n["url"] for t in ("tf.fold", "reshape dims") for n in found(js, t)["notices"]
    ]
    assert urls == ["tf/fold.html", "tf/reshape/dims.html"]


def test_what_is_seldom_wanted_stands_behind_its_plain_twin(js: Call) -> None:
    """raw_ops comes second, unless it is asked for."""
    results = [each["name"] for each in found(js, "add")["results"]]
    assert results.index("tf.math.add") < results.index("tf.raw_ops.Add")
    assert first(js, "raw_ops add")["name"] == "tf.raw_ops.Add"


def test_a_filter_leaves_only_its_kind(js: Call) -> None:
    """`class:` shows no function."""
    kinds = {each["kind"] for each in found(js, "class: data")["results"]}
    assert kinds == {"class"}


def test_the_letters_that_matched_are_marked(js: Call) -> None:
    """A reader sees at a glance what was understood."""
    result = first(js, "resh")
    marked = [result["name"][start:end] for start, end in result["marks"]]
    assert marked == ["resh"]


def test_initials_are_marked_one_by_one(js: Call) -> None:
    """Each letter at the beginning of its word."""
    result = first(js, "ft")
    marked = [result["name"][start:end] for start, end in result["marks"]]
    assert marked == ["f", "t"]


def test_nothing_typed_finds_nothing(js: Call) -> None:
    """An empty box is no query."""
    assert found(js, "   ") == {"results": [], "notices": [], "error": False}


@pytest.mark.parametrize(
    "text", ["__proto__", "constructor", "toString", "\x00", "💥" * 99]
)
def test_odd_input_is_only_text(js: Call, text: str) -> None:
    """Nothing breaks on the names of JavaScript's own properties, or on no letters."""
    assert isinstance(found(js, text)["results"], list)
